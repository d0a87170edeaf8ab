using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

sealed record ParameterEntry(string Name, string Type, int? Position, IReadOnlyList<string> Aliases, IReadOnlyList<string>? Versions, Version Since)
{
    public bool In(string version) => Versions is null || Versions.Contains(version);
}

sealed record CommandEntry(string Name, IReadOnlyDictionary<string, ParameterEntry> Parameters, IReadOnlyList<string>? Versions, Version Since, string Module)
{
    public bool In(string version) => Versions is null || Versions.Contains(version);

    /// <summary>The parameter that a name, an alias or an unambiguous beginning means.</summary>
    public ParameterEntry? Parameter(string name)
    {
        if (Parameters.TryGetValue(name, out var exact)) return exact;
        if (Parameters.Values.FirstOrDefault(p => p.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } alias) return alias;
        return null;
    }
}

/// <summary>The cmdlets that scripts may use, with the versions they exist in.</summary>
sealed class Catalogue
{
    static readonly Version Oldest = new(2, 0);

    public Dictionary<string, CommandEntry> Exchange { get; } = new(StringComparer.OrdinalIgnoreCase);
    public Dictionary<string, CommandEntry> Windows { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static Catalogue Load(string folder)
    {
        var made = new Catalogue();
        Fill(made.Exchange, Path.Combine(folder, "exchange.json"));
        Fill(made.Windows, Path.Combine(folder, "windows.json"));
        return made;
    }

    static void Fill(Dictionary<string, CommandEntry> into, string file)
    {
        foreach (var (name, node) in JsonNode.Parse(File.ReadAllText(file))!["cmdlets"]!.AsObject())
        {
            var parameters = new Dictionary<string, ParameterEntry>(StringComparer.OrdinalIgnoreCase);
            foreach (var (parameter, entry) in node!["parameters"]!.AsObject())
                parameters[parameter] = new(parameter, State.String(entry!["type"]) ?? "", entry["position"]?.GetValue<int>(), State.Strings(entry["aliases"]),
                                            entry["versions"] is null ? null : State.Strings(entry["versions"]), Since(entry));
            into[name] = new(name, parameters, node["versions"] is null ? null : State.Strings(node["versions"]), Since(node), State.String(node["module"]) ?? "");
        }
    }

    static Version Since(JsonNode node) => State.String(node["since"]) is { } text ? Version.Parse(text) : Oldest;
}
