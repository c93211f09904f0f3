#!/usr/bin/env python3
"""Makes gminas.csv and outlines.csv from two npm packages, which npm fetches, and changes.csv.

Usage: build.py [FOLDER]    with Python 3.10, npm, and shapely 2.1 or newer (pip install shapely)

The packages are unpacked into FOLDER, or into a temporary one; what lies there already is not fetched again.
How many were found, were put in the middle of a ring, or lie outside their outline, is printed at the end.
"""

import csv
import hashlib
import json
import math
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import shapely
from shapely import MultiPoint, Point, Polygon

HERE = Path(__file__).resolve().parent

# The file of each package that is read, and its digest (SHA-256).
PACKAGES = {
    "polskie-miejscowosci@1.0.2": ("data.json", "aad5fbb9f4ad3dbeb388f51c9ed7fe07912cecfe774c54d7766a618cd2669e5b"),
    "world-atlas@2.0.2": ("countries-10m.json", "3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79"),
}

VOIVODESHIPS = {
    "dolnośląskie": "02",
    "kujawsko-pomorskie": "04",
    "lubelskie": "06",
    "lubuskie": "08",
    "łódzkie": "10",
    "małopolskie": "12",
    "mazowieckie": "14",
    "opolskie": "16",
    "podkarpackie": "18",
    "podlaskie": "20",
    "pomorskie": "22",
    "śląskie": "24",
    "świętokrzyskie": "26",
    "warmińsko-mazurskie": "28",
    "wielkopolskie": "30",
    "zachodniopomorskie": "32",
}

URBAN, RURAL, MIXED = 1, 2, 3
KINDS = {"miejska": URBAN, "wiejska": RURAL, "miejsko-wiejska": MIXED, "miejsko-wiejskiej": MIXED}

# Borders between the localities of two gminas are known to about half their distance; more detail would be made up.
TOLERANCE = 1_500
# Enclaves of one village, in square metres: noise of the method, not of the country.
SMALLEST = 20_000_000
# The units of an outline: hectometres east and south of this point of EPSG:2180.
UNIT, WEST, NORTH = 100, 150_000, 800_000


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp())
    localities, atlas = (fetched(folder, package) for package in PACKAGES)
    gminas, found = seats(localities)
    write("gminas.csv", ["voivodeship", "powiat", "name", "kind", "lat", "lon"], gminas)
    points = [(project(place["Latitude"], place["Longitude"]), VOIVODESHIPS[place["Province"]]) for place in localities]
    outlines = simplified(dissolved(points, poland(atlas)))
    write("outlines.csv", ["voivodeship", "path"], [[code, path(outlines[code])] for code in sorted(outlines)])
    report(gminas, found, points, outlines)


def fetched(folder, package):
    name, digest = PACKAGES[package]
    archive = folder / (package.replace("@", "-") + ".tgz")
    folder.mkdir(parents=True, exist_ok=True)
    if not archive.exists():
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    with tarfile.open(archive) as packed:
        content = packed.extractfile(f"package/{name}").read()
    if hashlib.sha256(content).hexdigest() != digest:
        sys.exit(f"{package}: {name} is not the file that these tables were made from")
    return json.loads(content)


# Gminas


def seats(localities):
    """A row a gmina, and how its point was found."""
    members = defaultdict(list)
    for place in localities:
        name, kind = gmina(place["Commune"])
        members[VOIVODESHIPS[place["Province"]], place["District"], name, kind].append(place)
    members = changed({corrected(key, places): places for key, places in members.items()})
    found, rows = Counter(), []
    for (voivodeship, powiat, name, kind), places in members.items():
        place, how = seat(name, places)
        found[how] += 1
        rows.append([voivodeship, powiat, name, kind, place["Latitude"], place["Longitude"]])
    return sorted(rows), found


def gmina(text):
    """`Golub-Dobrzyń-gmina miejska` to its name and kind; the parts of one gmina have one kind."""
    for between in ("-gmina ", "-obszar wiejski w gminie "):
        if between in text:
            name, kind = text.split(between, 1)
            return name, KINDS[kind]
    sys.exit(f"{text}: not a gmina")


def corrected(key, places):
    # The package has the kinds of some years before; a gmina with a town and a village is of both kinds.
    is_both = {place["Type"] for place in places} == {"city", "village"}
    return (*key[:3], MIXED) if is_both else key


def changed(members):
    """What changed since, or was late in the package."""
    with open(HERE / "changes.csv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter=";"):
            place = row["voivodeship"], row["powiat"]
            old, becomes = (*place, row["name"], int(row["kind"])), row["becomes"]
            match row["what"]:
                case "gone":
                    del members[old]
                case "name":
                    members[*place, becomes, old[3]] = members.pop(old)
                case "kind":
                    members[old[:3] + (int(becomes),)] = members.pop(old)
                case "new":
                    members[old] = [taken(members, place, becomes)]
    return members


def taken(members, around, seat):
    # A new gmina was a part of another in its powiat; its seat was a village there.
    [(places, place)] = [
        (places, place)
        for key, places in members.items()
        if key[:2] == around
        for place in places
        if place["Name"] == seat
    ]
    places.remove(place)
    return place


def seat(name, places):
    """The locality of the gmina's name, a town before a village; else one whose name begins so; else the middle one."""
    first = name.split(" (")[0]
    named = [place for place in places if place["Name"] == first]
    if named:
        return min(named, key=lambda place: place["Type"]), "at a locality of its name"
    begins = tuple(first.split("-")[0] + mark for mark in (" ", "-"))
    alike = [place for place in places if (place["Name"] + " ").startswith(begins)]
    how = "at a locality whose name begins so" if alike else "at the locality in the middle of a ring"
    return middle(alike or places, places), how


def middle(candidates, places):
    points = [project(place["Latitude"], place["Longitude"]) for place in places]
    centre = [sum(axis) / len(points) for axis in zip(*points)]
    distance = lambda place: math.dist(centre, project(place["Latitude"], place["Longitude"]))
    return min(candidates, key=lambda place: (distance(place), place["Id"]))


# Outlines


def poland(atlas):
    """The country, from Natural Earth's arcs."""
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)

    def ring(numbers):
        points = []
        for number in numbers:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        return [project(lat, lon) for lon, lat in points]

    countries = atlas["objects"]["countries"]["geometries"]
    country = next(country for country in countries if country["properties"]["name"] == "Poland")
    parts = [country["arcs"]] if country["type"] == "Polygon" else country["arcs"]
    return shapely.union_all([Polygon(ring(part[0]), [ring(hole) for hole in part[1:]]) for part in parts])


def dissolved(points, country):
    """The Voronoi cells of all localities, put together by voivodeship, within the country."""
    places = dict(points)
    cells = shapely.voronoi_polygons(MultiPoint(list(places)), extend_to=country.buffer(50_000), ordered=True)
    parts = defaultdict(list)
    for cell, voivodeship in zip(cells.geoms, places.values()):
        parts[voivodeship].append(cell)
    return {code: shapely.intersection(shapely.union_all(cells), country) for code, cells in parts.items()}


def simplified(outlines):
    """Neighbours keep a common border: it is simplified once for both."""
    # Who has an enclave gives it to the one around it, or there would be holes.
    small = [part for outline in outlines.values() for part in parts(outline) if part.area < SMALLEST]
    whole = {code: [part for part in parts(outline) if part.area >= SMALLEST] for code, outline in outlines.items()}
    for part in small:
        shared = {
            code: shapely.intersection(part.boundary, shapely.union_all(kept).boundary).length
            for code, kept in whole.items()
        }
        code = max(shared, key=shared.get)
        if shared[code]:
            whole[code].append(part)
    codes = sorted(whole)
    simple = shapely.coverage_simplify([shapely.union_all(whole[code]) for code in codes], TOLERANCE)
    rounded = shapely.transform(simple, lambda corners: (corners / UNIT).round() * UNIT)
    if not shapely.coverage_is_valid(rounded):
        sys.exit("outlines overlap")
    return dict(zip(codes, rounded))


def parts(outline):
    return getattr(outline, "geoms", [outline])


def path(outline):
    """An outline as the data of a path of SVG, in whole units; corners that fall together are one."""
    data = ""
    for part in parts(outline):
        for ring in (part.exterior, *part.interiors):
            corners = [(round((east - WEST) / UNIT), round((NORTH - north) / UNIT)) for east, north in ring.coords]
            corners = [corner for corner, before in zip(corners, [None, *corners]) if corner != before]
            steps = [f"{x - a} {y - b}" for (a, b), (x, y) in zip(corners, corners[1:-1])]
            data += f"M{corners[0][0]} {corners[0][1]}l{' '.join(steps)}z"
    return data.replace(" -", "-")


def project(lat, lon):
    """Easting and northing in EPSG:2180: a transverse Mercator projection of GRS80, by the series of Krüger."""
    a, f, scale, meridian, east, north = 6_378_137, 1 / 298.257222101, 0.9993, 19, 500_000, -5_300_000
    n = f / (2 - f)
    e = math.sqrt(f * (2 - f))
    phi, lam = math.radians(lat), math.radians(lon - meridian)
    t = math.sinh(math.atanh(math.sin(phi)) - e * math.atanh(e * math.sin(phi)))
    xi, eta = math.atan2(t, math.cos(lam)), math.asinh(math.sin(lam) / math.hypot(t, math.cos(lam)))
    radius = a / (1 + n) * (1 + n**2 / 4 + n**4 / 64)
    series = (
        n / 2 - 2 * n**2 / 3 + 5 * n**3 / 16,
        13 * n**2 / 48 - 3 * n**3 / 5,
        61 * n**3 / 240,
    )
    y = xi + sum(c * math.sin(2 * k * xi) * math.cosh(2 * k * eta) for k, c in enumerate(series, 1))
    x = eta + sum(c * math.cos(2 * k * xi) * math.sinh(2 * k * eta) for k, c in enumerate(series, 1))
    return east + scale * radius * x, north + scale * radius * y


# Both


def write(name, header, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, delimiter=";", lineterminator="\n")
        table.writerows([header, *rows])


def report(gminas, found, points, outlines):
    print(f"{len(gminas)} gminas:", dict(sorted(Counter(row[3] for row in gminas).items())))
    for how, count in sorted(found.items()):
        print(f"{count} {how}")
    for what, places in [
        ("localities", points),
        ("gminas", [(project(row[4], row[5]), row[0]) for row in gminas]),
    ]:
        own = [outlines[code].distance(Point(place)) for place, code in places]
        other = sum(
            any(outline.contains(Point(place)) for code, outline in outlines.items() if code != own)
            for place, own in places
        )
        outside = [distance for distance in own if distance > 0]
        print(f"{len(places)} {what}: {other} in another outline, {len(outside)} outside their own,", end=" ")
        print(f"by {max(outside, default=0):.0f} m at most")
    for name in ("gminas.csv", "outlines.csv"):
        print(name, (HERE / name).stat().st_size, "bytes")


if __name__ == "__main__":
    main()
