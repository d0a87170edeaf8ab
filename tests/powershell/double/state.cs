using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>The write that was chosen to fail, as a server that breaks down at the worst moment.</summary>
sealed class WriteFault(string what) : Exception($"The operation couldn't be performed: the server stopped answering ({what}).");

/// <summary>A simulated organisation as JSON. Every change goes through <see cref="Change"/>, which counts, lists and can fail.</summary>
sealed class State
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    readonly JsonObject root;

    State(JsonObject root) => this.root = root;

    public List<string> Writes { get; } = [];
    /// <summary>Interruptions that leave no trace in the state, such as the restart of a service.</summary>
    public List<string> Acts { get; } = [];
    /// <summary>The number of the write that fails, 0 for none.</summary>
    public int FailAt { get; init; }
    /// <summary>The failing write is done before the error is raised, as when only the answer gets lost.</summary>
    public bool FailLate { get; init; }

    public static State Parse(string json, int failAt = 0, bool failLate = false) =>
        new(JsonNode.Parse(json) as JsonObject ?? throw new FormatException("A state is one JSON object.")) { FailAt = failAt, FailLate = failLate };

    public string Text() => root.ToJsonString(Indented) + "\n";

    public DateTime Now
    {
        get => Time(root["now"]) ?? new DateTime(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
        set => root["now"] = Stamp(value);
    }

    public static string Stamp(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    public static DateTime? Time(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text)
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    public string Domain => String(root["domain"]) ?? "contoso.test";
    public JsonObject Servers => Section(root, "servers");
    public JsonObject Clients => Section(root, "clients");
    public JsonObject Certificates => Section(root, "certificates");
    public JsonObject Objects(string type) => Section(Section(root, "objects"), type);
    public void Add(string type, string name, JsonObject made) => Made(Made(root, "objects"), type)[name] = made;

    /// <summary>The named child object to read from; a loose empty one when it is absent.</summary>
    public static JsonObject Section(JsonObject parent, string key) => parent[key] as JsonObject ?? [];

    /// <summary>The named child object to write to; made when absent.</summary>
    public static JsonObject Made(JsonObject parent, string key)
    {
        if (parent[key] is JsonObject found) return found;
        var made = new JsonObject();
        parent[key] = made;
        return made;
    }

    /// <summary>Sets the values that differ, as one write. False when nothing differs.</summary>
    public bool Change(string what, JsonObject target, IEnumerable<KeyValuePair<string, JsonNode?>> values, Action? also = null)
    {
        var differing = values.Where(v => !JsonNode.DeepEquals(target[v.Key], v.Value) || (v.Value is null && !target.ContainsKey(v.Key))).ToList();
        if (differing.Count == 0) return false;
        Commit(what, () =>
        {
            foreach (var value in differing) target[value.Key] = value.Value?.DeepClone();
            also?.Invoke();
        });
        return true;
    }

    public bool Change(string what, JsonObject target, string key, JsonNode? value) => Change(what, target, [new(key, value)]);

    /// <summary>Removes a key, as one write. False when it was not there.</summary>
    public bool Remove(string what, JsonObject target, string key)
    {
        if (!target.ContainsKey(key)) return false;
        Commit(what, () => target.Remove(key));
        return true;
    }

    /// <summary>Any other change, as one write.</summary>
    public void Commit(string what, Action change)
    {
        var number = Writes.Count + 1;
        Writes.Add(what);
        if (number == FailAt && !FailLate) throw new WriteFault(what);
        change();
        if (number == FailAt) throw new WriteFault(what);
    }

    public static string? String(JsonNode? node) =>
        node is JsonValue value ? (value.TryGetValue(out string? text) ? text : value.ToJsonString()) : null;

    public static bool Flag(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && flag;

    public static List<string> Strings(JsonNode? node) => node switch
    {
        JsonArray list => [.. list.Select(String).OfType<string>()],
        null => [],
        _ => String(node) is { } one ? [one] : []
    };
}
