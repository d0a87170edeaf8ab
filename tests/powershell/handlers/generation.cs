using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>How address book files come into being and reach the servers.</summary>
static class Generation
{
    public const string DefaultMailbox = "SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}";

    static JsonObject Folders(State state, string server) => State.Made(State.Made(state.Servers[server]!.AsObject(), "folders"), "OAB");

    static string Guid(JsonObject book) => State.String(book["Guid"]) ?? "";

    public static IEnumerable<object> Update(Call call)
    {
        var (key, book) = call.Organisation.Find("OfflineAddressBook", call.Identity());
        call.State.Acts.Add($"Update-OfflineAddressBook {key}");
        if (Organisation.VersionOfStamp(State.String(book["ExchangeVersion"])) == "2010") Generate2010(call.State, key, book);
        else if (ActiveServer(call, book) is { } server) Write(call.State, key, book, server);
        return [];
    }

    static void Generate2010(State state, string key, JsonObject book)
    {
        var server = Organisation.Key(state.Servers, State.String(book["Server"]) ?? "");
        if (server != "" && State.String(state.Servers[server]!["services"]?["MSExchangeSA"]) == "Running")
            state.Change($"generation of {key}", book, "LastTouchedTime", State.Stamp(state.Now));
    }

    /// <summary>The server that generates: the active copy of a capable organization mailbox. Null when there is none.</summary>
    static string? ActiveServer(Call call, JsonObject book)
    {
        var name = State.String(book["GeneratingMailbox"]) is { Length: > 0 } set ? set[(set.LastIndexOf('/') + 1)..] : DefaultMailbox;
        if (call.State.Objects("Mailbox")[Organisation.Key(call.State.Objects("Mailbox"), name)] is not JsonObject mailbox || !Capable(mailbox)) return null;
        if (call.State.Objects("MailboxDatabase")[State.String(mailbox["Database"]) ?? ""] is not JsonObject database) return null;
        return State.Flag(database["Mounted"]) ? State.String(database["MountedOnServer"]) ?? State.String(database["Server"]) : null;
    }

    public static bool Capable(JsonObject mailbox) => State.Strings(mailbox["PersistedCapabilities"]).Contains("OrganizationCapabilityOABGen");

    static void Write(State state, string key, JsonObject book, string server) => state.Commit($"generation of {key} on {server}", () =>
    {
        Folders(state, server)[Guid(book)] = new JsonObject { ["sequence"] = Sequence(state, Guid(book)) + 1, ["written"] = State.Stamp(state.Now) };
        book["LastTouchedTime"] = State.Stamp(state.Now);
    });

    static int Sequence(State state, string guid) =>
        state.Servers.Select(s => s.Value!["folders"]?["OAB"]?[guid]?["sequence"] is JsonValue v && v.TryGetValue(out int n) ? n : 0).DefaultIfEmpty(0).Max();

    public static IEnumerable<object> Distribute(Call call)
    {
        var server = call.Organisation.Server(call.Identity());
        var type = call.Text("Type");
        if (type is not null && !type.Equals("OAB", StringComparison.OrdinalIgnoreCase)) return [];
        if (State.String(call.State.Servers[server]!["services"]?["MSExchangeFDS"]) != "Running")
            throw new ShellError($"The Microsoft Exchange File Distribution service on server '{server}' isn't running.", "RpcServerUnavailable");
        call.State.Acts.Add($"Update-FileDistributionService {server}");
        Copy(call.State, server);
        return [];
    }

    /// <summary>What the file distribution service of a 2010 server does when it starts or is told to: it copies what it may hand out.</summary>
    public static void Copy(State state, string server)
    {
        if (State.String(state.Servers[server]!["version"]) != "2010") return;
        foreach (var (key, node) in state.Objects("OfflineAddressBook"))
        {
            if (node is not JsonObject book || !HandsOut(book, server) || State.Time(book["LastTouchedTime"]) is not { } made) continue;
            if (state.Servers[server]!["folders"]?["OAB"]?[Guid(book)] is not null) continue;
            var copy = new JsonObject { ["sequence"] = Math.Max(1, Sequence(state, Guid(book))), ["written"] = State.Stamp(made) };
            state.Commit($"copy of {key} to {server}", () => Folders(state, server)[Guid(book)] = copy);
        }
    }

    static bool HandsOut(JsonObject book, string server) =>
        Organisation.VersionOfStamp(State.String(book["ExchangeVersion"])) == "2010" && (State.Flag(book["GlobalWebDistributionEnabled"])
            || State.Strings(book["VirtualDirectories"]).Any(d => d.StartsWith(server + "\\", StringComparison.OrdinalIgnoreCase)));

    /// <summary>A server that may no longer hand out a 2010 book loses its copy, as at the next poll of its service.</summary>
    public static void Withdraw(State state, JsonObject book)
    {
        foreach (var (server, node) in state.Servers)
            if (State.String(node!["version"]) == "2010" && !HandsOut(book, server)) (node["folders"]?["OAB"] as JsonObject)?.Remove(Guid(book));
    }

    /// <summary>A stopped service takes back what its start brought; otherwise the diagnosis could not see an undo.</summary>
    public static void Stopped(State state, string server) => (state.Servers[server]!["folders"]?["OAB"] as JsonObject)?.Clear();
}
