using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExMedic.PowerShellProof;

/// <summary>A failure that the shell shows as an error record, as the real cmdlet would.</summary>
sealed class ShellError(string message, string id = "ManagementObjectNotFoundException") : Exception(message)
{
    public string Id => id;
}

/// <summary>Something that this double does not know. It ends the run: a guess would prove nothing.</summary>
sealed class NotDoubled(string what) : Exception("no double: " + what);

/// <summary>Looks things up in a state the way a shell of a given version would.</summary>
sealed partial class Organisation(State state, string on, string version)
{
    public State State => state;
    /// <summary>The machine that runs the script: a server or a client of the state.</summary>
    public string On => on;
    public string Version => version;
    public bool IsClient => state.Clients.ContainsKey(on);
    public bool Is2010 => version == "2010";

    public static string Key(JsonObject section, string name) =>
        section.Select(p => p.Key).FirstOrDefault(k => k.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? "";

    /// <summary>The key of a server given by short name or full name.</summary>
    public string Server(string name)
    {
        var key = Key(state.Servers, name.Split('.')[0]);
        return key != "" ? key : throw new ShellError(
            $"The operation couldn't be performed because object '{name}' couldn't be found on 'DC01.contoso.test'.");
    }

    public JsonObject ServerNode(string name) => state.Servers[Server(name)]!.AsObject();

    public string VersionOf(string server) => State.String(ServerNode(server)["version"]) ?? version;

    /// <summary>The object of a type by key, name, GUID, or a path that ends in the name.</summary>
    public KeyValuePair<string, JsonObject> Find(string type, string identity)
    {
        var wanted = identity.TrimStart('\\');
        // a path such as contoso.test/Users/NAME names the object by its last part, but what lies in Deleted Objects is gone
        if (wanted.Contains('/') && !wanted.Contains("/Deleted Objects/")) wanted = wanted[(wanted.LastIndexOf('/') + 1)..];
        foreach (var (key, node) in state.Objects(type))
        {
            if (node is not JsonObject found) continue;
            var names = new[] { key, State.String(found["Name"]), State.String(found["Guid"]), State.String(found["PrimarySmtpAddress"]),
                                State.String(found["DistinguishedName"]), State.String(found["Alias"]), DistinguishedName(type, key) };
            if (names.Any(n => n is not null && n.TrimStart('\\').Equals(wanted, StringComparison.OrdinalIgnoreCase))) return new(key, found);
        }
        throw new ShellError($"The operation couldn't be performed because object '{identity}' couldn't be found on 'DC01.contoso.test'.");
    }

    public string Domain => state.Domain;

    public string FullName(string server) => server.Contains('.') ? server : server + "." + Domain;

    public static string DistinguishedName(string type, string key) => type == "Mailbox"
        ? $"CN={key},CN=Users,DC=contoso,DC=test"
        : $"CN={key},CN={type},CN=Contoso,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=contoso,DC=test";

    /// <summary>Server of a virtual directory identity such as EX01\OAB (Default Web Site).</summary>
    public string ServerOfDirectory(string identity)
    {
        var match = DirectoryPattern().Match(identity);
        var server = match.Success ? Key(state.Servers, match.Groups[1].Value) : "";
        if (server == "" || state.Servers[server]!["directories"]?["OAB"] is not JsonObject)
            throw new ShellError($"The virtual directory '{identity}' wasn't found. Please make sure that you've typed it correctly.");
        return server;
    }

    public JsonObject Directory(string server) => State.Section(State.Section(ServerNode(server), "directories"), "OAB");

    /// <summary>Refuses to write an object of another generation of Exchange, as the shells do.</summary>
    public void Writable(string what, string objectVersion)
    {
        if ((objectVersion == "2010") != Is2010)
            throw new ShellError($"The object {what} has been created with {(Is2010 ? "a newer" : "an older")} version of Exchange; "
                + "use the Exchange Management Shell of that version.", "InvalidObjectOperationException");
    }

    public static string VersionOfStamp(string? stamp) => stamp is not null && stamp.Contains("(14.") ? "2010" : "2013";

    [GeneratedRegex(@"^([^\\]+)\\OAB \(Default Web Site\)$", RegexOptions.IgnoreCase)]
    private static partial Regex DirectoryPattern();
}
