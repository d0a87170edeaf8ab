using System.Collections;
using System.Management.Automation;
using System.Text.Json.Nodes;

namespace ExMedic.PowerShellProof;

/// <summary>One call of an Exchange cmdlet: bound parameters, read by name. What no handler reads is reported, not ignored.</summary>
sealed class Call(Double owner, string cmdlet, IDictionary bound)
{
    static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "ErrorAction", "WarningAction", "ErrorVariable", "WarningVariable", "OutVariable", "OutBuffer", "Verbose", "Debug", "Confirm", "WhatIf",
        "InformationAction", "InformationVariable", "PipelineVariable", "ProgressAction", "DomainController", "Force", "ResultSize", "ReadFromDomainController",
        "IgnoreDefaultScope"
    };
    readonly HashSet<string> read = new(StringComparer.OrdinalIgnoreCase);

    public Double Double => owner;
    public Organisation Organisation => owner.Organisation;
    public State State => owner.Organisation.State;
    public string Cmdlet => cmdlet;

    public bool Has(string name)
    {
        read.Add(name);
        return bound.Contains(name);
    }

    static object? Bare(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;

    object? Raw(string name) => Has(name) ? bound[name] : null;

    /// <summary>Text of a parameter; null when it was not given or is $null.</summary>
    public string? Text(string name) => Raw(name) is { } value ? LanguagePrimitives.ConvertTo<string>(value) : null;

    public string Identity()
    {
        var text = Text("Identity");
        return string.IsNullOrEmpty(text)
            ? throw new ShellError($"Cannot bind argument to parameter 'Identity' of {cmdlet} because it is null or empty.", "ParameterArgumentValidationErrorNullNotAllowed")
            : text;
    }

    public bool Switch(string name) => Bare(Raw(name)) switch
    {
        SwitchParameter given => given.IsPresent,
        bool flag => flag,
        null => false,
        var other => throw new ShellError($"Cannot convert '{other}' of parameter '{name}' to a switch.", "ParameterArgumentTransformationError")
    };

    /// <summary>A Boolean parameter; text is refused, as the real shells refuse it.</summary>
    public bool Boolean(string name) => Bare(Raw(name)) switch
    {
        bool flag => flag,
        int number => number != 0,
        var other => throw new ShellError(
            $"Cannot process argument transformation on parameter '{name}'. Cannot convert value \"{other}\" to type \"System.Boolean\".",
            "ParameterArgumentTransformationError")
    };

    public List<string> List(string name) => Raw(name) switch
    {
        null => [],
        PSObject { BaseObject: IList list } => Texts(list),
        IList list => Texts(list),
        var one => [LanguagePrimitives.ConvertTo<string>(one)]
    };

    static List<string> Texts(IList list) =>
        [.. list.Cast<object?>().Select(LanguagePrimitives.ConvertTo<string>).Where(t => !string.IsNullOrEmpty(t))];

    /// <summary>A reference: null for $null, an error for empty text, else the name as the directory stores it.</summary>
    public JsonNode? Reference(string name, string type)
    {
        if (Raw(name) is not { } value) return null;
        var text = LanguagePrimitives.ConvertTo<string>(value);
        if (text.Length == 0)
            throw new ShellError($"Cannot process argument transformation on parameter '{name}'. Cannot convert value \"\" to an identity.",
                                 "ParameterArgumentTransformationError");
        return JsonValue.Create(Organisation.Find(type, text).Key);
    }

    public bool WhatIf => bound.Contains("WhatIf") && Bare(bound["WhatIf"]) is SwitchParameter { IsPresent: true } or true;
    public bool ConfirmedNo => bound.Contains("Confirm") && Bare(bound["Confirm"]) is SwitchParameter { IsPresent: false } or false;

    /// <summary>The first bound parameter that the handler never looked at.</summary>
    public string? Unread() => bound.Keys.Cast<string>().FirstOrDefault(k => !read.Contains(k) && !Common.Contains(k));
}
