# The same verdicts as a policy: the application is `input`, the rubric is data.
package score

import rego.v1

today := "2026-11-27"

answers := input.answers

known(id) if {
	answers[id]
	answers[id].is != "nie-wiem"
}

positive(question, claim) if {
	question.kind == "yes-no"
	claim == "tak"
}

positive(question, claim) if {
	question.kind == "one"
	claim in question.passes
}

positive(question, claim) if {
	question.kind == "many"
	count(claim) >= question.at_least
}

positive(question, claim) if {
	question.kind == "number"
	claim >= question.at_least
}

holds(condition) if {
	some word in condition.is
	answers[condition.question].is == word
}

holds(condition) if {
	is_array(answers[condition.question].is)
	count(answers[condition.question].is) >= condition.at_least
}

holds(condition) if {
	is_number(answers[condition.question].is)
	answers[condition.question].is >= condition.at_least
}

# No condition of the rubric depends on a question that has one itself.
applies(question) := "met" if not question.only_if

applies(question) := "open" if {
	question.only_if
	not known(question.only_if.question)
}

applies(question) := "met" if {
	question.only_if
	known(question.only_if.question)
	holds(question.only_if)
}

applies(question) := "unmet" if {
	question.only_if
	known(question.only_if.question)
	not holds(question.only_if)
}

# All generated days are in one year, within the required months.
proven(question) if {
	some piece in answers[question.id].evidence
	piece.date <= today
}

state[question.id] := "open" if {
	some question in data.question
	applies(question) == "open"
}

state[question.id] := "unmet" if {
	some question in data.question
	applies(question) == "unmet"
	question.required
}

state[question.id] := "met" if {
	some question in data.question
	applies(question) == "unmet"
	not question.required
}

state[question.id] := "open" if {
	some question in data.question
	applies(question) == "met"
	not known(question.id)
}

state[question.id] := "unmet" if {
	some question in data.question
	applies(question) == "met"
	known(question.id)
	not positive(question, answers[question.id].is)
}

state[question.id] := "met" if {
	some question in data.question
	applies(question) == "met"
	known(question.id)
	positive(question, answers[question.id].is)
	proven(question)
}

state[question.id] := "open" if {
	some question in data.question
	applies(question) == "met"
	known(question.id)
	positive(question, answers[question.id].is)
	not proven(question)
}

asked(level) := [question.id |
	some question in data.question
	question.required
	question.criterion in level.criteria
]

missing(level) if {
	some id in asked(level)
	state[id] == "unmet"
}

complete(level) if {
	every id in asked(level) {
		state[id] == "met"
	}
}

result := {
	"municipality": input.municipality.name,
	"level": max(array.concat([0], [level.number | some level in data.level; complete(level)])),
	"potential": max(array.concat([0], [level.number | some level in data.level; not missing(level)])),
}
