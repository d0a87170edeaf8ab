using System.Management.Automation;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ExMedic.PowerShellProof;

/// <summary>A value of IIS's configuration as the cmdlets hand it out: the value sits in the property Value.</summary>
public sealed class ConfigurationAttribute(string name, object? value)
{
    public string Name => name;
    public object? Value => value;
    public override string ToString() => "Microsoft.IIs.PowerShell.Framework.ConfigurationAttribute";
}

/// <summary>The drive IIS: of the server that runs the script.</summary>
static partial class WebPaths
{
    public const string Front = "Default Web Site/OAB";
    public const string Back = "Exchange Back End/OAB";

    public static bool Is(string path) => path.StartsWith("IIS:", StringComparison.OrdinalIgnoreCase);

    static bool Loaded(Double owner) => owner.Modules.Contains("WebAdministration")
        ? true : throw new System.Management.Automation.DriveNotFoundException("Cannot find drive. A drive with the name 'IIS' does not exist.");

    static JsonObject Server(Double owner) => owner.Organisation.ServerNode(owner.Organisation.On);

    public static JsonObject Pools(Double owner) => State.Section(Server(owner), "pools");

    /// <summary>The site and folder that a path and a location mean, such as Default Web Site/OAB; empty for the whole server.</summary>
    public static string Place(string path, string? location)
    {
        if (!string.IsNullOrEmpty(location)) return location.Trim('/', '\\').Replace('\\', '/');
        var text = path.Replace('/', '\\');
        var match = SitePattern().Match(text);
        if (match.Success) return match.Groups[1].Value.Trim('\\').Replace('\\', '/');
        match = HostPattern().Match(text);
        return match.Success ? match.Groups[1].Value.Trim('\\').Replace('\\', '/') : "";
    }

    public static bool Exists(Double owner, string path)
    {
        if (!Loaded(owner)) return false;
        if (PoolPattern().Match(path) is { Success: true } pool) return Organisation.Key(Pools(owner), pool.Groups[1].Value) != "";
        return Known(owner, Place(path, null));
    }

    public static bool Known(Double owner, string place)
    {
        var is2010 = State.String(Server(owner)["version"]) == "2010";
        return place.ToLowerInvariant() switch
        {
            "" or "default web site" => true,
            "default web site/oab" => Server(owner)["directories"]?["OAB"] is JsonObject,
            "exchange back end" or "exchange back end/oab" => !is2010,
            _ => false
        };
    }

    public static PSObject? Item(Double owner, string path)
    {
        Loaded(owner);
        if (PoolPattern().Match(path) is not { Success: true } match)
        {
            owner.Fatal.Add("no double: Get-Item " + path);
            return null;
        }
        var key = Organisation.Key(Pools(owner), match.Groups[1].Value);
        if (key == "") return null;
        var made = new PSObject();
        made.TypeNames.Insert(0, "Microsoft.IIs.PowerShell.Framework.ConfigurationElement#system.applicationHost/applicationPools#add");
        made.Properties.Add(new PSNoteProperty("name", key));
        made.Properties.Add(new PSNoteProperty("state", State.String(Pools(owner)[key])));
        return made;
    }

    [GeneratedRegex(@"^IIS:\\Sites\\(.+)$", RegexOptions.IgnoreCase)] private static partial Regex SitePattern();
    [GeneratedRegex(@"^MACHINE\\WEBROOT\\APPHOST\\?(.*)$", RegexOptions.IgnoreCase)] private static partial Regex HostPattern();
    [GeneratedRegex(@"^IIS:\\AppPools\\([^\\]+)$", RegexOptions.IgnoreCase)] private static partial Regex PoolPattern();
}
