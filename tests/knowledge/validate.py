"""validate.py SCHEMA FOLDER...: every YAML file of the folders must fit the schema, and a broken one must not."""
import json
import pathlib
import sys

import jsonschema
import yaml

schema = json.loads(pathlib.Path(sys.argv[1]).read_text())
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
bad = 0
files = [f for folder in sys.argv[2:] for f in sorted(pathlib.Path(folder).rglob("*.yaml")) if "cmdlets" not in f.parts]
for file in files:
    for error in validator.iter_errors(yaml.safe_load(file.read_text())):
        best = jsonschema.exceptions.best_match([error])
        print(f"{file}: {'/'.join(map(str, best.path))}: {best.message[:200]}")
        bad = 1
broken = [
    {"fact": {}},
    {"facts": {"x": {"type": "text", "tilte": "X", "title": "X"}}},
    {"facts": {"x": {"type": "text"}}},
    {"causes": {"c": {"owner": "nobody"}}},
    {"tree": "t", "title": "T"},
]
for document in broken:
    if validator.is_valid(document):
        print(f"accepted: {document}")
        bad = 1
sys.exit(bad or not files)
