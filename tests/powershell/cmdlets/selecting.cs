using System.Collections;
using System.Management.Automation;

namespace ExMedic.PowerShellProof;

/// <summary>A property given as a name, a pattern, a script block or a table with name and expression.</summary>
sealed record Column(string Name, ScriptBlock? Expression)
{
    public static Column From(object given)
    {
        var bare = given is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : given;
        if (bare is ScriptBlock block) return new(block.ToString(), block);
        if (bare is not IDictionary table) return new(LanguagePrimitives.ConvertTo<string>(given), null);
        object? name = null, expression = null;
        foreach (DictionaryEntry entry in table)
        {
            var key = entry.Key.ToString()!.ToLowerInvariant();
            if (key.Length > 0 && ("name".StartsWith(key, StringComparison.Ordinal) || "label".StartsWith(key, StringComparison.Ordinal))) name = entry.Value;
            if (key.Length > 0 && "expression".StartsWith(key, StringComparison.Ordinal)) expression = entry.Value;
        }
        var found = expression is PSObject held ? held.BaseObject : expression;
        return found is ScriptBlock made ? new(name?.ToString() ?? made.ToString(), made) : new(name?.ToString() ?? found?.ToString() ?? "", null) { Source = found?.ToString() };
    }

    string? Source { get; init; }

    public IEnumerable<KeyValuePair<string, object?>> Values(PSObject from)
    {
        if (Expression is not null)
        {
            var found = Expression.InvokeWithContext(null, [new PSVariable("_", from)]);
            yield return new(Name, found.Count == 0 ? null : found.Count == 1 ? found[0] : new ArrayList(found).ToArray());
            yield break;
        }
        var wanted = Source ?? Name;
        if (!WildcardPattern.ContainsWildcardCharacters(wanted))
        {
            yield return new(Name, from.Properties[wanted]?.Value);
            yield break;
        }
        foreach (var match in from.Properties.Match(wanted)) yield return new(match.Name, match.Value);
    }
}

[Cmdlet(VerbsCommon.Select, "Object")]
public sealed class SelectObject : PSCmdlet
{
    readonly List<PSObject> all = [];
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public object[] Property { get; set; } = [];
    [Parameter] public string? ExpandProperty { get; set; }
    [Parameter] public int First { get; set; } = -1;
    [Parameter] public int Last { get; set; } = -1;
    [Parameter] public int Skip { get; set; }
    [Parameter] public SwitchParameter Unique { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is not null) all.Add(InputObject);
    }

    protected override void EndProcessing()
    {
        IEnumerable<PSObject> kept = all.Skip(Skip);
        if (First >= 0) kept = kept.Take(First);
        if (Last >= 0) kept = kept.TakeLast(Last);
        var seen = new HashSet<string>();
        foreach (var one in kept)
        {
            if (ExpandProperty is not null)
            {
                if (one.Properties[ExpandProperty] is not { } property)
                    WriteError(new ErrorRecord(new PSArgumentException($"Property \"{ExpandProperty}\" cannot be found."), "ExpandPropertyNotFound", ErrorCategory.InvalidArgument, one));
                else WriteObject(property.Value, true);
                continue;
            }
            object made = Property.Length == 0 ? one : Made(one);
            if (!Unique || seen.Add(made.ToString() ?? "")) WriteObject(made);
        }
    }

    PSObject Made(PSObject one)
    {
        var made = new PSObject();
        made.TypeNames.Insert(0, "Selected." + one.TypeNames.FirstOrDefault());
        foreach (var column in Property.Select(Column.From))
            foreach (var (name, value) in column.Values(one))
                if (made.Properties[name] is null) made.Properties.Add(new PSNoteProperty(name, value));
        return made;
    }
}

[Cmdlet("Sort", "Object")]
public sealed class SortObject : PSCmdlet
{
    readonly List<PSObject> all = [];
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public object[] Property { get; set; } = [];
    [Parameter] public SwitchParameter Descending { get; set; }
    [Parameter] public SwitchParameter Unique { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is not null) all.Add(InputObject);
    }

    protected override void EndProcessing()
    {
        var columns = Property.Select(Column.From).ToList();
        object? Key(PSObject o, int i) => columns.Count == 0 ? o : columns[i].Values(o).FirstOrDefault().Value;
        int Compare(PSObject a, PSObject b)
        {
            for (var i = 0; i < Math.Max(1, columns.Count); ++i)
            {
                if (!LanguagePrimitives.TryCompare(Key(a, i), Key(b, i), true, out var order)) order = 0;
                if (order != 0) return Descending ? -order : order;
            }
            return 0;
        }
        var sorted = all.Select((o, i) => (o, i)).ToList();
        sorted.Sort((x, y) => Compare(x.o, y.o) is var c && c != 0 ? c : x.i.CompareTo(y.i));
        PSObject? last = null;
        foreach (var (one, _) in sorted)
        {
            if (Unique && last is not null && Compare(last, one) == 0) continue;
            last = one;
            WriteObject(one);
        }
    }
}

[Cmdlet(VerbsDiagnostic.Measure, "Object")]
public sealed class MeasureObject : PSCmdlet
{
    readonly List<PSObject> all = [];
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public string? Property { get; set; }
    [Parameter] public SwitchParameter Sum { get; set; }
    [Parameter] public SwitchParameter Maximum { get; set; }
    [Parameter] public SwitchParameter Minimum { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is not null) all.Add(InputObject);
    }

    protected override void EndProcessing()
    {
        var made = new PSObject();
        made.Properties.Add(new PSNoteProperty("Count", all.Count));
        var numbers = all.Select(o => Property is null ? o : o.Properties[Property]?.Value).Where(v => v is not null).ToList();
        if (Sum) made.Properties.Add(new PSNoteProperty("Sum", numbers.Sum(LanguagePrimitives.ConvertTo<double>)));
        if (Maximum) made.Properties.Add(new PSNoteProperty("Maximum", numbers.Count == 0 ? null : numbers.Max(LanguagePrimitives.ConvertTo<double>)));
        if (Minimum) made.Properties.Add(new PSNoteProperty("Minimum", numbers.Count == 0 ? null : numbers.Min(LanguagePrimitives.ConvertTo<double>)));
        WriteObject(made);
    }
}

[Cmdlet(VerbsCommon.New, "Object")]
public sealed class NewObject : PSCmdlet
{
    static readonly Dictionary<string, Func<object?[], object>> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["psobject"] = _ => new PSObject(), ["System.Management.Automation.PSObject"] = _ => new PSObject(),
        ["System.Collections.ArrayList"] = _ => new ArrayList(), ["Collections.ArrayList"] = _ => new ArrayList(),
        ["hashtable"] = _ => new Hashtable(), ["System.Collections.Hashtable"] = _ => new Hashtable(),
        ["System.Text.StringBuilder"] = _ => new System.Text.StringBuilder(),
        ["System.TimeSpan"] = a => a.Length == 3 ? new TimeSpan(Number(a[0]), Number(a[1]), Number(a[2])) : throw new NotDoubled("New-Object TimeSpan")
    };

    static int Number(object? value) => LanguagePrimitives.ConvertTo<int>(value);

    [Parameter(Position = 0, Mandatory = true)] public string TypeName { get; set; } = "";
    [Parameter(Position = 1), Alias("Args")] public object?[] ArgumentList { get; set; } = [];
    [Parameter] public IDictionary? Property { get; set; }

    protected override void ProcessRecord()
    {
        if (!Known.TryGetValue(TypeName, out var make))
        {
            Double.Of(this).Fatal.Add("no double: New-Object " + TypeName);
            ThrowTerminatingError(new ErrorRecord(new NotDoubled("New-Object " + TypeName), "NotDoubled", ErrorCategory.NotImplemented, TypeName));
            return;
        }
        var made = PSObject.AsPSObject(make(ArgumentList));
        if (Property is not null)
            foreach (DictionaryEntry entry in Property) made.Properties.Add(new PSNoteProperty(entry.Key.ToString(), entry.Value));
        WriteObject(made);
    }
}

[Cmdlet(VerbsCommon.Add, "Member")]
public sealed class AddMember : PSCmdlet
{
    [Parameter(ValueFromPipeline = true, Mandatory = true)] public PSObject InputObject { get; set; } = new();
    [Parameter(Position = 0)] public string MemberType { get; set; } = "NoteProperty";
    [Parameter(Position = 1)] public string Name { get; set; } = "";
    [Parameter(Position = 2)] public object? Value { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        if (!MemberType.Equals("NoteProperty", StringComparison.OrdinalIgnoreCase)) throw new NotDoubled("Add-Member " + MemberType);
        if (Force) InputObject.Properties.Remove(Name);
        InputObject.Properties.Add(new PSNoteProperty(Name, Value));
        if (PassThru) WriteObject(InputObject);
    }
}
