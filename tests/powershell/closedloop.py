#!/usr/bin/env python3
"""Closes the loop: a faulty organisation is diagnosed, repaired by the generated scripts, found healthy, and undone.

usage: closedloop.py --cli EXMEDIC-CLI --proof EXMEDIC-POWERSHELL [--state ID]... [--jobs N] [--keep DIR]

For every simulated organisation whose cause has scripts: the walk finds the cause, `script` writes the files, `prove` runs the whole
protocol, the walk over the repaired organisation finds nothing wrong, and after undo it finds the same cause again.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

CONFIGURATION = {"absent": "missing", "missing": "missing", "shipped": "readable", "unreadable": "unreadable", "redirect-only": "redirect_only"}


class Loop(Exception):
    """A link of the loop that did not hold."""


def run(*arguments):
    done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, timeout=600)
    return done.returncode, done.stdout, done.stderr


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def look_again(before, state):
    """What the people of a repaired organisation answer when they look a second time at what the repair can have changed."""
    people = state.get("people", {})
    for key in list(people):
        name, _, rest = key.partition("[")
        entities = rest.rstrip("]").split(",")
        if name == "iis.log":
            people[key] = "other"
        elif name == "oab.config_readable":
            people[key] = CONFIGURATION[state["servers"][entities[0]]["directories"]["OAB"].get("web.config", "absent")]
        elif name == "oab.age":
            people[key] = "fresh" if entities[1] in state["servers"][entities[0]].get("folders", {}).get("OAB", {}) else "none"
        elif name == "bits.jobs":
            gone = len(before["clients"][entities[0]]["bits_jobs"]) - len(state["clients"][entities[0]]["bits_jobs"])
            people[key] = str(int(people[key]) - gone)
        elif name == "bits.service":
            people[key] = "disabled" if state["clients"][entities[0]]["services"]["BITS"] == "Disabled" else "running"
        elif name == "oab.listed":
            book = next(b for b in state["objects"]["OfflineAddressBook"].values() if b["Guid"] == entities[0])
            servers = [directory.split("\\")[0] for directory in book["VirtualDirectories"]]
            people[key] = "there" if all(server in state["servers"] for server in servers) else "gone"
        elif name == "shadow.events" and not any(b.get("ShadowMailboxDistributionEnabled") for b in state["objects"]["OfflineAddressBook"].values()):
            people[key] = "none"


def answer(state, key):
    """What a person answers for a fact; the text that the command line takes."""
    value = state.get("people", {}).get(key)
    if isinstance(value, str) and value.startswith("thumbprint:"):
        return state["certificates"][value[len("thumbprint:"):]]["thumbprint"]
    return value


def offers_basic(state):
    """The probes sign in with Basic only: where a server does not offer it, its files can't be measured."""
    return all(server["directories"]["OAB"].get("BasicAuthentication") for server in state["servers"].values())


class Driver:
    def __init__(self, options):
        self.options = options

    def walk(self, tree, state, case):
        code, out, err = run(self.options.cli, "walk", tree, "--simulate", state, "--case", case, "--json")
        if code not in (0, 1, 3) or not out.strip():
            raise Loop("walk ends with %d: %s" % (code, err.strip()[-300:]))
        return json.loads(out)

    @staticmethod
    def found(walk):
        """The causes of a walk with what they affect, in an order that compares."""
        return sorted((c["cause"], json.dumps(c["affected"], sort_keys=True)) for c in walk["conclusions"]) if walk["outcome"] == "causes" else []

    def script(self, cause, case, folder, state):
        arguments = [self.options.cli, "script", cause, "--case", case, "--out", folder, "--json"]
        for _ in range(3):
            code, out, err = run(*arguments)
            if not out.strip():
                raise Loop("script ends with %d: %s" % (code, err.strip()[-300:]))
            plan = json.loads(out)
            missing = [key for key in plan.get("inputs_missing", []) if answer(state, key) is not None]
            if not missing:
                break
            for key in missing:
                arguments += ["--set", "%s=%s" % (key, answer(state, key))]
        if plan.get("inputs_missing"):
            raise Loop("nobody answers " + ", ".join(plan["inputs_missing"]))
        return any(file["role"] == "fix" for file in plan["files"])

    def close(self, entry, folder):
        """Runs one organisation around the loop; the outcome for each of its causes."""
        file = lambda name: os.path.join(folder, name)
        code, _, err = run(self.options.cli, "demo", "--state", entry["id"], "--dump", file("state.json"))
        if code:
            raise Loop("demo ends with %d: %s" % (code, err.strip()[-300:]))
        before = load(file("state.json"))
        first = self.walk(before["tree"], file("state.json"), file("first.exmedic"))
        causes = sorted(c["cause"] for c in first["conclusions"]) if first["outcome"] == "causes" else []
        if causes != sorted(entry["expect"]):
            raise Loop("diagnosis is %s, %s is right" % (causes or first["outcome"], entry["expect"]))
        results = {}
        for cause in causes:
            out = file("plan-" + cause)
            if not self.script(cause, file("first.exmedic"), out, before):
                results[cause] = "by hand"
                continue
            code, said, err = run(self.options.proof, "prove", out, "--state", file("state.json"), "--quiet", "--fixed", file("fixed.json"),
                                  "--undone", file("undone.json"))
            if code:
                raise Loop("%s: %s%s" % (cause, said[-3000:], err[-500:]))
            results[cause] = self.walk_on(first, before, file, len(causes) == 1, cause)
        return results

    def walk_on(self, first, before, file, alone, cause):
        after = load(file("fixed.json"))
        look_again(before, after)
        with open(file("fixed.json"), "w", encoding="utf-8") as out:
            json.dump(after, out)
        second = self.walk(before["tree"], file("fixed.json"), file("second-%s.exmedic" % cause))
        left = [c["cause"] for c in second["conclusions"]] if second["outcome"] == "causes" else []
        if alone and second["outcome"] == "escalate" and not offers_basic(after):
            return "not measured"
        if cause in left or (alone and second["outcome"] != "healthy"):
            raise Loop("%s: after the repair the walk ends with %s %s at %s" % (cause, second["outcome"], left, second["path"][-3:]))
        if not os.path.exists(file("undone.json")):
            return "one way"
        third = self.walk(before["tree"], file("undone.json"), file("third-%s.exmedic" % cause))
        os.remove(file("undone.json"))
        if self.found(third) != self.found(first):
            raise Loop("%s: after undo the walk ends with %s %s" % (cause, third["outcome"], self.found(third)))
        return "closed"

    def one(self, entry):
        folder = tempfile.mkdtemp(prefix="exmedic-loop-")
        try:
            return entry, self.close(entry, folder), None
        except (Loop, subprocess.TimeoutExpired, KeyError, json.JSONDecodeError) as problem:
            return entry, {}, "%s: %s" % (type(problem).__name__, problem)
        finally:
            if self.options.keep:
                shutil.move(folder, os.path.join(self.options.keep, entry["id"]))
            else:
                shutil.rmtree(folder)


def version_of(entry):
    match = re.match(r"(2010|2013|2016|2019|se)-", entry["id"])
    return match.group(1).upper() if match else entry["id"].split("-")[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--proof", required=True)
    parser.add_argument("--state", action="append")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep")
    options = parser.parse_args()
    code, out, err = run(options.cli, "states", "--json")
    if code:
        sys.exit(err)
    entries = [s for s in json.loads(out)["states"] if s["expect"] and (not options.state or s["id"] in options.state)]
    driver = Driver(options)
    table, broken = collections.defaultdict(collections.Counter), 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for entry, results, problem in pool.map(driver.one, entries):
            if problem:
                broken += 1
                print("FAIL  %s: %s" % (entry["id"], problem))
            for cause, result in results.items():
                table[(cause, version_of(entry))][result] += 1
                print("%-8s %s: %s" % (result, entry["id"], cause))
            sys.stdout.flush()
    closed = sum(1 for results in table.values() if results["closed"])
    print("causes x versions closed: %d" % closed)
    for word in ("closed", "one way", "not measured", "by hand"):
        print("%s: %d organisations" % (word, sum(results[word] for results in table.values())))
    print("broken: %d of %d" % (broken, len(entries)))
    sys.exit(1 if broken or not entries else 0)


if __name__ == "__main__":
    main()
