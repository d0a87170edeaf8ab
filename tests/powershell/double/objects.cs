using System.Collections;
using System.Management.Automation;
using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

#pragma warning disable CA1008, CA1027
enum ServiceState { Inactive = 0, Draining = 1, Active = 2 }
enum Capability
{
    None = 0, OrganizationCapabilityUMGrammar = 41, OrganizationCapabilityOABGen = 42, OrganizationCapabilityGMGen = 43,
    OrganizationCapabilityClientExtensions = 44, OrganizationCapabilityMailRouting = 45, OrganizationCapabilityMessageTracking = 47,
    OrganizationCapabilityPstProvider = 48, OrganizationCapabilityUMGrammarReady = 49, OrganizationCapabilityManagement = 50
}
[Flags] enum ServerRole { None = 0, Mailbox = 2, ClientAccess = 4, UnifiedMessaging = 16, HubTransport = 32, Edge = 64 }
[Flags] enum AllowedServices { None = 0, IMAP = 1, POP = 2, UM = 4, IIS = 8, SMTP = 16, Federation = 32 }
enum CertificateStatus { Unknown = 0, Valid = 1, Revoked = 2, DateInvalid = 3, Untrusted = 4, Invalid = 5 }
enum ControllerStatus { Stopped = 1, StartPending = 2, StopPending = 3, Running = 4, Paused = 7 }

/// <summary>A reference to a directory object; its text is what a person reads.</summary>
sealed class ObjectId(string text, string name)
{
    public string Name => name;
    public override string ToString() => text;
}

/// <summary>Makes objects as a remote shell hands them out: copies, with enumerations and references as objects or as text.</summary>
sealed class ObjectMaker(bool asText)
{
    public PSObject Make(string type, IEnumerable<KeyValuePair<string, object?>> properties, string text)
    {
        var made = new PSObject();
        made.TypeNames.Clear();
        made.TypeNames.Add(type);
        foreach (var (name, value) in properties) made.Properties.Add(new PSNoteProperty(name, Plain(value)));
        var copy = (PSObject)PSSerializer.Deserialize(PSSerializer.Serialize(made, 2));
        copy.Methods.Add(new PSScriptMethod("ToString", ScriptBlock.Create($"'{text.Replace("'", "''")}'")));
        return copy;
    }

    object? Plain(object? value) => value switch
    {
        Enum or ObjectId or Guid when asText => value.ToString(),
        string or null => value,
        IEnumerable list when asText => new ArrayList(list.Cast<object?>().Select(Plain).ToArray()),
        IEnumerable list => new ArrayList(list.Cast<object?>().ToArray()),
        _ => value
    };

    /// <summary>A JSON value as the .NET value that a property would hold.</summary>
    public static object? Value(JsonNode? node) => node switch
    {
        null => null,
        JsonArray list => list.Select(Value).ToList(),
        JsonValue value when value.TryGetValue(out bool flag) => flag,
        JsonValue value when value.TryGetValue(out int number) => number,
        JsonValue value when value.TryGetValue(out double real) => real,
        JsonValue value => value.GetValue<string>(),
        _ => node.ToJsonString()
    };

    public static object? Id(JsonNode? node) => State.String(node) is { Length: > 0 } text ? new ObjectId(text, text.TrimStart('\\')) : null;

    /// <summary>A reference to an address book: a name reads with a backslash, a path into Deleted Objects as it is.</summary>
    public static object? Book(JsonNode? node) => State.String(node) is not { Length: > 0 } text ? null
        : text.Contains('/') || text.StartsWith('\\') ? new ObjectId(text, text) : new ObjectId("\\" + text, text);

    public static List<object> Ids(JsonNode? node) => [.. State.Strings(node).Select(t => (object)new ObjectId(t, t))];
}
