using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>Mailboxes of people and of the organization.</summary>
static class Mailboxes
{
    const string Type = "Mailbox";
    static readonly string[] Switches = ["OABGen", "UMGrammar", "GMGen", "ClientExtensions", "MessageTracking", "PstProvider"];

    public static IEnumerable<object> Get(Call call)
    {
        var arbitration = call.Switch("Arbitration");
        var identity = call.Text("Identity");
        var database = call.Text("Database");
        var found = string.IsNullOrEmpty(identity)
            ? call.State.Objects(Type).Select(p => new KeyValuePair<string, JsonObject>(p.Key, p.Value!.AsObject()))
            : [call.Organisation.Find(Type, identity)];
        var fitting = found.Where(p => State.Flag(p.Value["Arbitration"]) == arbitration
            && (database is null || State.String(p.Value["Database"]) == database)).ToList();
        if (fitting.Count == 0 && !string.IsNullOrEmpty(identity)) throw NotFound(identity);
        return fitting.Select(p => Show(call, p.Key, p.Value));
    }

    static ShellError NotFound(string identity) =>
        new($"The operation couldn't be performed because object '{identity}' couldn't be found on 'DC01.contoso.test'.");

    static object Show(Call call, string key, JsonObject node)
    {
        var shown = new Dictionary<string, object?> { ["Name"] = key.Split('@')[0], ["PrimarySmtpAddress"] = key.Contains('@') ? key : $"{key}@{call.Organisation.Domain}" };
        foreach (var (name, value) in node)
            shown[name] = name switch
            {
                "OfflineAddressBook" => ObjectMaker.Book(value),
                "Database" or "AddressBookPolicy" => ObjectMaker.Id(value),
                "PersistedCapabilities" => State.Strings(value).Select(c => Enum.TryParse<Capability>(c, out var known) ? (object)known : c).ToList(),
                "Arbitration" => null,
                _ => ObjectMaker.Value(value)
            };
        shown.Remove("Arbitration");
        var identity = $"{call.Organisation.Domain}/Users/{shown["Name"]}";
        shown["Identity"] = new ObjectId(identity, shown["Name"]!.ToString()!);
        shown["DistinguishedName"] = Organisation.DistinguishedName(Type, key);
        foreach (var absent in new[] { "OfflineAddressBook", "AddressBookPolicy" }) shown.TryAdd(absent, null);
        if (!shown.ContainsKey("PersistedCapabilities")) shown["PersistedCapabilities"] = new List<object>();
        return call.Double.Maker.Make("Microsoft.Exchange.Data.Directory.Management.Mailbox", shown, identity);
    }

    public static IEnumerable<object> Set(Call call)
    {
        var identity = call.Identity();
        var (key, node) = call.Organisation.Find(Type, identity);
        if (call.Switch("Arbitration") != State.Flag(node["Arbitration"])) throw NotFound(identity);
        var values = new Dictionary<string, JsonNode?>();
        if (call.Has("OfflineAddressBook")) values["OfflineAddressBook"] = call.Reference("OfflineAddressBook", "OfflineAddressBook");
        if (call.Has("AddressBookPolicy")) values["AddressBookPolicy"] = call.Reference("AddressBookPolicy", "AddressBookPolicy");
        foreach (var name in new[] { "OfflineAddressBook", "AddressBookPolicy" })
            if (values.TryGetValue(name, out var nothing) && nothing is null && !node.ContainsKey(name)) values.Remove(name);
        if (Capabilities(call, node) is { } capabilities) values["PersistedCapabilities"] = capabilities;
        call.State.Change($"Set-Mailbox {key}", node, values);
        return [];
    }

    static JsonArray? Capabilities(Call call, JsonObject node)
    {
        var given = Switches.Where(call.Has).ToList();
        if (given.Count == 0) return null;
        var held = State.Strings(node["PersistedCapabilities"]);
        foreach (var name in given)
        {
            var capability = "OrganizationCapability" + name;
            if (!call.Boolean(name)) held.Remove(capability);
            else if (!held.Contains(capability)) held.Add(capability);
        }
        return new JsonArray([.. held.Select(c => JsonValue.Create(c))]);
    }

    public static IEnumerable<object> New(Call call)
    {
        if (!call.Switch("Arbitration")) throw new NotDoubled("New-Mailbox without -Arbitration");
        var name = call.Text("Name") ?? throw new ShellError("Name is mandatory.", "ParameterBinding");
        call.Has("UserPrincipalName");
        var database = call.Organisation.Find("MailboxDatabase", call.Text("Database") ?? call.State.Objects("MailboxDatabase").First().Key).Key;
        if (Organisation.Key(call.State.Objects(Type), name) != "") throw new ShellError($"The name '{name}' is already being used.", "ADObjectAlreadyExists");
        return Add(call, name, database);
    }

    static List<object> Add(Call call, string name, string database)
    {
        var made = new JsonObject { ["Arbitration"] = true, ["Database"] = database, ["PersistedCapabilities"] = new JsonArray() };
        call.State.Commit($"{call.Cmdlet} {name}", () => call.State.Add(Type, name, made));
        return [Show(call, name, made)];
    }

    public static IEnumerable<object> Enable(Call call)
    {
        var name = call.Identity();
        if (!call.Switch("Arbitration")) throw new NotDoubled("Enable-Mailbox without -Arbitration");
        if (Organisation.Key(call.State.Objects(Type), name) != "") throw new ShellError($"The user '{name}' already has a mailbox.", "RecipientTaskException");
        var database = call.Text("Database");
        return Add(call, name, database is null ? call.State.Objects("MailboxDatabase").First().Key : call.Organisation.Find("MailboxDatabase", database).Key);
    }

    public static IEnumerable<object> Remove(Call call)
    {
        var (key, node) = call.Organisation.Find(Type, call.Identity());
        if (!call.Switch("Arbitration") || !State.Flag(node["Arbitration"])) throw new NotDoubled($"{call.Cmdlet} of a person's mailbox");
        if (call.State.Objects("OfflineAddressBook").Any(b => (State.String(b.Value!["GeneratingMailbox"]) ?? "").Split('/')[^1] == key))
            throw new ShellError($"The arbitration mailbox '{key}' still generates an offline address book.", "TaskInvalidOperation");
        call.State.Remove($"{call.Cmdlet} {key}", call.State.Objects(Type), key);
        return [];
    }
}
