using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>Compares states for what a person set: files, jobs and the times of generations come and go by themselves.</summary>
static class Comparison
{
    static JsonObject Settings(string text)
    {
        var root = JsonNode.Parse(text)!.AsObject();
        root.Remove("now");
        foreach (var (_, server) in root["servers"]?.AsObject() ?? []) server!.AsObject().Remove("folders");
        foreach (var (_, client) in root["clients"]?.AsObject() ?? []) client!.AsObject().Remove("bits_jobs");
        foreach (var (_, book) in root["objects"]?["OfflineAddressBook"]?.AsObject() ?? []) book!.AsObject().Remove("LastTouchedTime");
        return root;
    }

    /// <summary>The first place where two states differ in a setting; null when none does.</summary>
    public static string? Difference(string left, string right) => Places(Settings(left), Settings(right), "").FirstOrDefault();

    static IEnumerable<string> Places(JsonNode? left, JsonNode? right, string place)
    {
        if (JsonNode.DeepEquals(left, right)) yield break;
        if (left is not JsonObject a || right is not JsonObject b)
        {
            yield return $"{place}: {left?.ToJsonString() ?? "nothing"} became {right?.ToJsonString() ?? "nothing"}";
            yield break;
        }
        foreach (var key in a.Select(p => p.Key).Union(b.Select(p => p.Key)))
            foreach (var found in Places(a[key], b[key], place + "/" + key)) yield return found;
    }

    /// <summary>
    /// Whether a setting that differs held something that Exchange takes back from nobody: a deleted address book, a server that is gone,
    /// a certificate out of its time. An undo must then stop and say so.
    /// </summary>
    public static bool CannotComeBack(string before, string after)
    {
        var servers = JsonNode.Parse(before)!["servers"]!.AsObject();
        return Places(Settings(before), Settings(after), "").Any(place =>
        {
            if (place.Contains("Deleted Objects")) return true;
            if (place.StartsWith("/servers/", StringComparison.Ordinal) && place.Contains("/iis/")) return OutOfTime(before, place);
            return place.Contains("/VirtualDirectories: ") && Named(place).Any(n => !servers.ContainsKey(n));
        });
    }

    static IEnumerable<string> Named(string place) =>
        place[..place.IndexOf(" became ", StringComparison.Ordinal)].Split('"').Where(t => t.Contains("\\\\OAB")).Select(t => t.Split('\\')[0]);

    static bool OutOfTime(string before, string place)
    {
        var root = JsonNode.Parse(before)!;
        var id = State.String(root["servers"]?[place.Split('/')[2]]?["iis"]?["certificate"]) ?? "";
        var certificate = root["certificates"]?[id];
        return (State.String(certificate?["to"]) ?? "+").StartsWith('-') || (State.String(certificate?["from"]) ?? "-").StartsWith('+');
    }
}
