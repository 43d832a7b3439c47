#!/usr/bin/env python3
"""Puts data sets as they are published into the forms that `quality` reads (importer/QUALITY.md tells where they are from).

    convert.py plover PLOVER_GSR_CAMEO.txt > FOLDER/plover.jsonl
    convert.py recognizers-en Specs/DateTime/English/DateTimeModel*.json > FOLDER/recognizers-en.jsonl
    convert.py timenorm datasets/en/train.tsv datasets/en/test.tsv > FOLDER/timenorm.jsonl
    convert.py wikiwars keyinline/*.xml > FOLDER/wikiwars.jsonl

Offsets are UTF-16 code units, end exclusive. The order of the lines counts: every other one is the half `unseen`.
"""
import html
import json
import re
import sys
from pathlib import Path

MARKED = re.compile(r"\((SRC/TAR|TAR/SRC|SRC|TAR|EVT): ([^()]*)\)")
TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
ATTRIBUTE = re.compile(r"(\w+)\s*=\s*\"([^\"]*)\"")


def units(text):
    """How many UTF-16 code units a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plover(files):
    """Records of JSON with a comma too many each; the text is given a second time, with the spans marked in it."""
    for file in files:
        for record in re.findall(r"^\{$.*?^\}", file.read_text("utf-8"), re.DOTALL | re.MULTILINE):
            yield plover_record(json.loads(re.sub(r",\s*\}\Z", "}", record), strict=False))


def plover_record(record):
    plain, last, spans = "", 0, {"SRC": [], "TAR": [], "EVT": []}
    marked = record["textInfo"]["markup"]
    for match in MARKED.finditer(marked):
        plain += marked[last:match.start()]
        start = units(plain)
        plain += match[2]
        # of "SRC/TAR", both act
        spans[match[1][:3]].append({"text": match[2], "start": start, "end": units(plain)})
        last = match.end()
    plain += marked[last:]
    text = record["text"] if units(record["text"].rstrip()) == units(plain.rstrip()) else plain
    return {
        "id": record["id"], "event": record["event"], "text": text,
        "triggers": spans["EVT"], "source": spans["SRC"], "target": spans["TAR"]}


def recognizers(files):
    """Their ends are inclusive."""
    for file in sorted(files):
        for number, spec in enumerate(json.loads(file.read_text("utf-8-sig"))):
            yield {
                "id": f"{file.stem}-{number}", "text": spec["Input"],
                "reference": (spec.get("Context") or {}).get("ReferenceDateTime"),
                "results": [recognized(result) for result in spec["Results"] if "Start" in result]}


def recognized(result):
    values = (result.get("Resolution") or {}).get("values") or []
    return {"start": result["Start"], "end": result["End"] + 1, "type": result["TypeName"], "values": values}


def timenorm(files):
    """A phrase, its type and its value a line, with an empty line between articles."""
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines()):
            if line.strip():
                text, _, value = line.split("\t")[:3]
                yield {"id": f"en-{file.stem}-{number}", "text": text, "value": value}


def wikiwars(files):
    """TIMEX2 tags in the text; the first of them, outside it, is the day of the article."""
    for file in files:
        page = file.read_text("utf-8-sig")
        head, body = re.split(r"<TEXT>", page, maxsplit=1)
        day = re.search(r"\d{4}-\d{2}-\d{2}|\d{8}", re.sub(r".*<DATETIME>", "", head, flags=re.DOTALL))[0].replace("-", "")
        text, timexes = inline(body.split("</TEXT>")[0])
        yield {"id": file.name.split(".")[0], "dct": f"{day[:4]}-{day[4:6]}-{day[6:8]}", "text": text, "timexes": timexes}


def inline(marked):
    text, last, opened, timexes = "", 0, [], []
    for tag in TAG.finditer(marked):
        text += html.unescape(marked[last:tag.start()])
        last = tag.end()
        if tag[2] != "TIMEX2":
            continue
        if not tag[1]:
            given = {name.lower(): html.unescape(value) for name, value in ATTRIBUTE.findall(tag[3])}
            opened.append({"start": units(text), "value": given.get("val", ""), "mod": given.get("mod", "")})
        elif opened:
            timexes.append({**opened.pop(), "end": units(text)})
    return text + html.unescape(marked[last:]), sorted(timexes, key=lambda timex: timex["start"])


SETS = {"plover": plover, "recognizers-en": recognizers, "timenorm": timenorm, "wikiwars": wikiwars}

if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in SETS:
        sys.exit(__doc__)
    for line in SETS[sys.argv[1]]([Path(name) for name in sys.argv[2:]]):
        print(json.dumps(line, ensure_ascii=False))
