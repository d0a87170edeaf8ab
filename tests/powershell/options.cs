namespace ExMedic.PowerShellProof;

/// <summary>Arguments of a verb: --name value, --flag, and the rest.</summary>
sealed class Options
{
    readonly Dictionary<string, string> values = [];
    public List<string> Rest { get; } = [];

    public Options(IEnumerable<string> arguments, params string[] flags)
    {
        string? open = null;
        foreach (var one in arguments)
        {
            if (open is not null)
            {
                values[open] = one;
                open = null;
            }
            else if (!one.StartsWith("--", StringComparison.Ordinal)) Rest.Add(one);
            else if (flags.Contains(one[2..])) values[one[2..]] = "";
            else open = one[2..];
        }
        if (open is not null) throw new ArgumentException($"--{open} needs a value");
    }

    public bool Has(string name) => values.ContainsKey(name);
    public string? Text(string name) => values.GetValueOrDefault(name);
    public string Needed(string name) => Text(name) ?? throw new ArgumentException($"--{name} is needed");
    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text) : otherwise;
}
