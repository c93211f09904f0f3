import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks each given PDF against PDF/UA-1 and PDF/A-3a; exits with 1 if a rule is broken. */
public final class Vera {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean good = files.length > 0;
        for (String file : files) {
            for (String id : new String[] {"ua1", "3a"}) {
                PDFAFlavour flavour = PDFAFlavour.fromString(id);
                try (FileInputStream in = new FileInputStream(file);
                     PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                     PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    ValidationResult result = validator.validate(parser);
                    System.out.printf("%s %s %s (%d checks)%n", result.isCompliant() ? "PASS" : "FAIL",
                        result.getPDFAFlavour(), file, result.getTotalAssertions());
                    for (TestAssertion a : result.getTestAssertions()) {
                        if (a.getStatus() == TestAssertion.Status.FAILED) {
                            System.out.println("  " + a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage());
                        }
                    }
                    good &= result.isCompliant() && result.getTotalAssertions() > 0;
                }
            }
        }
        System.exit(good ? 0 : 1);
    }
}
