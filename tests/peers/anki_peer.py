"""Anki's own library on the other side.

anki_peer.py take FOLDER FILE...  takes files (.apkg or .txt) one after the other into a new collection in FOLDER
anki_peer.py make FOLDER          makes a collection there with notes as people have them

VIVA_ANKI_LANGUAGE names the language of that collection, and so of its kinds of notes; English otherwise.
Either way it writes FOLDER/legacy.apkg, latest.apkg, notes.txt and cards.txt, and prints as JSON what came in and what is there.
"""

import json
import os
import sys
from pathlib import Path

import anki.lang
from anki.collection import (
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
    ImportCsvRequest,
)


def take(collection, file):
    if file.suffix == ".apkg":
        request = ImportAnkiPackageRequest(
            package_path=str(file), options=ImportAnkiPackageOptions()
        )
        log = collection.import_anki_package(request).log
    else:
        metadata = collection.get_csv_metadata(str(file), delimiter=None)
        log = collection.import_csv(ImportCsvRequest(path=str(file), metadata=metadata)).log
    return {
        "found": log.found_notes,
        "new": len(log.new),
        "updated": len(log.updated),
        "same": len(log.duplicate),
        "refused": len(log.conflicting) + len(log.first_field_match) + len(log.empty_first_field) + len(log.missing_notetype),
    }


NOTES = [
    ("Basic", "Default", ["What is <b>x</b>?", "A &lt; B<br>and so<div>on</div>"], []),
    ("Basic", "Geo::Cities", ["Where? \\(x^2\\)", '<img src="my map.png"> [sound:a b.mp3]'], ["map::old", "b"]),
    ("Basic", "Geo::Cities", ['"quoted"\ttab', "<ul><li>one<li>two</ul>"], ["тег"]),
    ("Basic (and reversed card)", "Geo", ["hund", "dog"], []),
    ("Basic (type in the answer)", "Geo", ["Capital of France?", "Paris"], []),
    ("Cloze", "Bio", ["{{c1::<b>Mitochondria</b>}} make {{c2::ATP::what}}", "More"], ["x"]),
    ("Cloze", "Bio", ["{{c1::a {{c2::nested}} gap}} and \\(y = {{c3::z}}\\)", ""], []),
    ("Words", "Lang", ["食べる", "to eat", "たべる", "n/a"], []),
]
OCCLUSION = ["{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2}}", '<img src="my map.png">', "", "", ""]


def make(collection):
    words = collection.models.new("Words")
    for name in ("Expression", "Meaning", "Reading", "Internal"):
        collection.models.add_field(words, collection.models.new_field(name))
    card = collection.models.new_template("Card 1")
    card["qfmt"] = "{{Expression}}"
    card["afmt"] = "{{FrontSide}}<hr id=answer>{{Meaning}} {{furigana:Reading}}"
    collection.models.add_template(words, card)
    collection.models.add(words)
    Path(collection.media.dir(), "my map.png").write_bytes(b"\x89PNG")
    Path(collection.media.dir(), "a b.mp3").write_bytes(b"ID3")
    for kind, deck, fields, tags in [*NOTES, ("Image Occlusion", "Geo", OCCLUSION, [])]:
        note = collection.new_note(collection.models.by_name(kind))
        note.fields = list(fields)
        note.tags = list(tags)
        collection.add_note(note, collection.decks.id(deck))
    answer_one(collection)


def answer_one(collection):
    card = collection.sched.getCard()
    card.start_timer()
    collection.sched.answerCard(card, 3)


def describe(collection):
    notes = []
    for note_id in sorted(collection.find_notes("")):
        note = collection.get_note(note_id)
        cards = note.cards()
        notes.append(
            {
                "guid": note.guid,
                "type": note.note_type()["name"],
                "fields": dict(note.items()),
                "tags": list(note.tags),
                "deck": collection.decks.name(cards[0].did),
                "cards": len(cards),
                "front": cards[0].question(),
                "back": cards[0].answer(),
            }
        )
    return notes


def export(collection, folder):
    for name, is_legacy in (("legacy.apkg", True), ("latest.apkg", False)):
        options = ExportAnkiPackageOptions(
            with_media=True, with_scheduling=True, legacy=is_legacy
        )
        collection.export_anki_package(out_path=str(folder / name), options=options, limit=None)
    collection.export_note_csv(
        out_path=str(folder / "notes.txt"),
        limit=None,
        with_html=True,
        with_tags=True,
        with_deck=True,
        with_notetype=True,
        with_guid=True,
    )
    collection.export_card_csv(out_path=str(folder / "cards.txt"), limit=None, with_html=True)


def main(command, folder, files):
    folder.mkdir(parents=True, exist_ok=True)
    anki.lang.set_lang(os.environ.get("VIVA_ANKI_LANGUAGE", "en"))
    collection = Collection(str(folder / "collection.anki2"))
    if command == "make":
        make(collection)
    imports = [take(collection, file) for file in files]
    export(collection, folder)
    notes = describe(collection)
    _, is_sound = collection.fix_integrity()
    print(json.dumps({"imports": imports, "isSound": is_sound, "notes": notes}))
    collection.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
