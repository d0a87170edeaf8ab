using System.Collections;
using System.Management.Automation;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExMedic.PowerShellProof;

public abstract partial class WebCommand : PSCmdlet
{
    [Parameter] public string PSPath { get; set; } = @"IIS:\";
    [Parameter] public string? Location { get; set; }
    [Parameter] public string Filter { get; set; } = "";
    internal Double Owner => Double.Of(this);
    internal string Place => WebPaths.Place(PSPath, Location);
    internal bool IsFront => Place.Equals(WebPaths.Front, StringComparison.OrdinalIgnoreCase);

    internal JsonObject Oab => Owner.Organisation.Directory(Owner.Organisation.Server(Owner.Organisation.On));

    /// <summary>The place that owns the file types: the back end where there is one.</summary>
    internal bool OwnsTypes => Place.Equals(Owner.Organisation.VersionOf(Owner.Organisation.On) == "2010" ? WebPaths.Front : WebPaths.Back, StringComparison.OrdinalIgnoreCase);

    internal string Section => FilterPattern().Match(Filter.Trim('/')).Groups[1].Value.ToLowerInvariant();
    internal string? Extension => ExtensionPattern().Match(Filter) is { Success: true } match ? match.Groups[1].Value : null;

    internal void Guarded(Action work)
    {
        try
        {
            if (!Owner.Modules.Contains("WebAdministration"))
                throw new CommandNotFoundException("The term is not recognized: the module WebAdministration is not imported.");
            if (!WebPaths.Known(Owner, Place)) throw new ItemNotFoundException($"Cannot find path '{Place}' because it does not exist.");
            work();
        }
        catch (NotDoubled missing)
        {
            Owner.Fatal.Add(missing.Message);
            ThrowTerminatingError(new ErrorRecord(missing, "NotDoubled", ErrorCategory.NotImplemented, null));
        }
        catch (Exception error) when (error is not PipelineStoppedException and (WriteFault or RuntimeException or InvalidOperationException))
        {
            WriteError(new ErrorRecord(error, "WebAdministration", ErrorCategory.InvalidOperation, Place));
        }
    }

    internal NotDoubled Unknown(string what) => new($"{MyInvocation.MyCommand.Name} {Place} {Filter} {what}");

    [GeneratedRegex(@"^([A-Za-z.]+(?:/[A-Za-z]+)*?)(?:/mimeMap.*)?$")] private static partial Regex FilterPattern();
    [GeneratedRegex(@"@fileExtension=['""]([^'""]+)['""]")] private static partial Regex ExtensionPattern();
}

[Cmdlet(VerbsCommon.Get, "WebConfigurationProperty")]
public sealed class GetWebConfigurationProperty : WebCommand
{
    [Parameter(Mandatory = true)] public string Name { get; set; } = "";

    protected override void ProcessRecord() => Guarded(() =>
    {
        switch (Section)
        {
            case "system.webserver/httpredirect":
                var value = IsFront ? ObjectMaker.Value(Oab["redirect"]?[Name]) : null;
                WriteObject(new ConfigurationAttribute(Name, value ?? (Name is "destination" ? "" : false)));
                break;
            case "system.webserver/security/access" when Name.Equals("sslFlags", StringComparison.OrdinalIgnoreCase):
                WriteObject(!IsFront || State.Flag(Oab["RequireSSL"]) ? "Ssl,Ssl128" : "");
                break;
            case "system.webserver/staticcontent" when Extension is { } extension:
                if (OwnsTypes && State.String(Oab["mime"]?[extension]) is { } type) WriteObject(new ConfigurationAttribute("mimeType", type));
                break;
            case "system.webserver/staticcontent" when Name is "." or "Collection" or "mimeMap":
                if (OwnsTypes)
                    foreach (var (key, found) in State.Section(Oab, "mime"))
                    {
                        var made = new PSObject();
                        made.Properties.Add(new PSNoteProperty("fileExtension", key));
                        made.Properties.Add(new PSNoteProperty("mimeType", State.String(found)));
                        WriteObject(made);
                    }
                break;
            default:
                throw Unknown(Name);
        }
    });
}

[Cmdlet(VerbsCommon.Get, "WebConfiguration")]
public sealed class GetWebConfiguration : WebCommand
{
    protected override void ProcessRecord() => Guarded(() =>
    {
        if (Extension is { } extension && Section == "system.webserver/staticcontent")
        {
            if (OwnsTypes && State.String(Oab["mime"]?[extension]) is { } type) WriteObject(Row(("fileExtension", extension), ("mimeType", type)));
            return;
        }
        if (Section != "system.webserver/httpredirect") throw Unknown("");
        var redirect = IsFront ? Oab["redirect"] : null;
        WriteObject(Row(("enabled", State.Flag(redirect?["enabled"])), ("destination", State.String(redirect?["destination"]) ?? ""), ("childOnly", State.Flag(redirect?["childOnly"]))));
    });

    static PSObject Row(params (string Name, object Value)[] values)
    {
        var made = new PSObject();
        made.TypeNames.Insert(0, "Microsoft.IIs.PowerShell.Framework.ConfigurationSection");
        foreach (var (name, value) in values) made.Properties.Add(new PSNoteProperty(name, value));
        return made;
    }
}

[Cmdlet(VerbsCommon.Set, "WebConfigurationProperty")]
public sealed class SetWebConfigurationProperty : WebCommand
{
    [Parameter(Mandatory = true)] public string Name { get; set; } = "";
    [Parameter(Mandatory = true), AllowNull, AllowEmptyString] public object? Value { get; set; }

    protected override void ProcessRecord() => Guarded(() =>
    {
        var bare = Value is PSObject held ? held.BaseObject : Value;
        if (Section == "system.webserver/httpredirect" && IsFront && Name is "enabled" or "destination" or "childOnly")
        {
            JsonNode? value = Name == "destination" ? LanguagePrimitives.ConvertTo<string>(bare) : Boolean(bare);
            Owner.State.Change($"httpRedirect {Name} of {Place} on {Owner.Organisation.On}", State.Made(Oab, "redirect"), Name, value);
        }
        else if (Section == "system.webserver/security/access" && IsFront && Name.Equals("sslFlags", StringComparison.OrdinalIgnoreCase))
            Owner.State.Change($"sslFlags of {Place} on {Owner.Organisation.On}", Oab, "RequireSSL", bare?.ToString()?.Contains("Ssl", StringComparison.OrdinalIgnoreCase) == true);
        else throw Unknown(Name);
    });

    static bool Boolean(object? value) => value switch
    {
        bool flag => flag,
        string text when bool.TryParse(text, out var flag) => flag,
        _ => throw new InvalidOperationException("The value is not a Boolean.")
    };
}

[Cmdlet(VerbsCommon.Add, "WebConfigurationProperty")]
public sealed class AddWebConfigurationProperty : WebCommand
{
    [Parameter(Mandatory = true)] public string Name { get; set; } = "";
    [Parameter(Mandatory = true)] public IDictionary Value { get; set; } = new Hashtable();

    protected override void ProcessRecord() => Guarded(() =>
    {
        if (Section != "system.webserver/staticcontent" || !OwnsTypes) throw Unknown(Name);
        var extension = Value["fileExtension"]?.ToString() ?? "";
        var mime = State.Made(Oab, "mime");
        if (mime.ContainsKey(extension))
            throw new InvalidOperationException($"Cannot add duplicate collection entry of type 'mimeMap' with unique key attribute 'fileExtension' set to '{extension}'");
        Owner.State.Change($"file type {extension} of {Place} on {Owner.Organisation.On}", mime, extension, Value["mimeType"]?.ToString());
    });
}

[Cmdlet(VerbsCommon.Remove, "WebConfigurationProperty")]
public sealed class RemoveWebConfigurationProperty : WebCommand
{
    [Parameter(Mandatory = true)] public string Name { get; set; } = "";
    [Parameter(Mandatory = true)] public IDictionary AtElement { get; set; } = new Hashtable();

    protected override void ProcessRecord() => Guarded(() =>
    {
        if (Section != "system.webserver/staticcontent" || !OwnsTypes) throw Unknown(Name);
        var extension = AtElement["fileExtension"]?.ToString() ?? "";
        Owner.State.Remove($"file type {extension} of {Place} on {Owner.Organisation.On}", State.Section(Oab, "mime"), extension);
    });
}

public abstract class PoolCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)] public string Name { get; set; } = "";

    private protected void Go(Action<Double, JsonObject, string> work)
    {
        var owner = Double.Of(this);
        try
        {
            if (!owner.Modules.Contains("WebAdministration")) throw new InvalidOperationException("The term is not recognized: the module WebAdministration is not imported.");
            var pools = WebPaths.Pools(owner);
            var key = Organisation.Key(pools, Name);
            if (key == "") throw new InvalidOperationException($"Cannot find path 'IIS:\\AppPools\\{Name}' because it does not exist.");
            work(owner, pools, key);
        }
        catch (Exception error) when (error is InvalidOperationException or WriteFault)
        {
            WriteError(new ErrorRecord(error, "WebAdministration", ErrorCategory.InvalidOperation, Name));
        }
    }
}

[Cmdlet(VerbsCommon.Get, "WebAppPoolState")]
public sealed class GetWebAppPoolState : PoolCommand
{
    protected override void ProcessRecord() => Go((_, pools, key) => WriteObject(new ConfigurationAttribute("state", State.String(pools[key]))));
}

[Cmdlet(VerbsLifecycle.Start, "WebAppPool")]
public sealed class StartWebAppPool : PoolCommand
{
    protected override void ProcessRecord() => Go((owner, pools, key) =>
    {
        if (!owner.State.Change($"start of pool {key}", pools, key, "Started")) throw new InvalidOperationException("The pool is already started.");
    });
}

[Cmdlet(VerbsLifecycle.Stop, "WebAppPool")]
public sealed class StopWebAppPool : PoolCommand
{
    protected override void ProcessRecord() => Go((owner, pools, key) =>
    {
        if (!owner.State.Change($"stop of pool {key}", pools, key, "Stopped")) throw new InvalidOperationException("The pool is already stopped.");
    });
}

[Cmdlet(VerbsLifecycle.Restart, "WebAppPool")]
public sealed class RestartWebAppPool : PoolCommand
{
    protected override void ProcessRecord() => Go((owner, pools, key) =>
    {
        if (State.String(pools[key]) != "Started") throw new InvalidOperationException("You have to start stopped object before restarting it.");
        owner.State.Acts.Add($"restart of pool {key}");
    });
}
