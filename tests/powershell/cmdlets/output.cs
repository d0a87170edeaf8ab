using System.Collections;
using System.Management.Automation;
using System.Text;

namespace ExMedic.PowerShellProof;

/// <summary>Objects as text, close to what Format-List shows.</summary>
static class Listing
{
    public static string Text(object? value)
    {
        if (value is not PSObject wrapped) return value?.ToString() ?? "";
        if (wrapped.BaseObject is not PSCustomObject) return wrapped.ToString() ?? "";
        return wrapped.Methods["ToString"] is PSScriptMethod ? wrapped.ToString() : List(wrapped, []);
    }

    public static string Cell(object? value)
    {
        var bare = value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;
        if (bare is null) return "";
        if (bare is string text) return text;
        return bare is IList list ? "{" + string.Join(", ", list.Cast<object?>().Select(Cell)) + "}" : LanguagePrimitives.ConvertTo<string>(value);
    }

    public static string List(PSObject from, IReadOnlyList<Column> columns)
    {
        var shown = columns.Count == 0 ? from.Properties.Select(p => new KeyValuePair<string, object?>(p.Name, p.Value)) : columns.SelectMany(c => c.Values(from));
        var rows = shown.ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Key.Length);
        return string.Join('\n', rows.Select(r => r.Key.PadRight(width) + " : " + Cell(r.Value))) + "\n";
    }
}

public abstract class FormatCommand : PSCmdlet
{
    internal List<PSObject> All { get; } = [];
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public object[] Property { get; set; } = [];
    [Parameter] public SwitchParameter AutoSize { get; set; }
    [Parameter] public SwitchParameter Wrap { get; set; }

    protected override void ProcessRecord()
    {
        if (InputObject is not null) All.Add(InputObject);
    }
}

[Cmdlet(VerbsCommon.Format, "List")]
public sealed class FormatList : FormatCommand
{
    protected override void EndProcessing()
    {
        var columns = Property.Select(Column.From).ToList();
        foreach (var one in All) WriteObject(Listing.List(one, columns));
    }
}

[Cmdlet(VerbsCommon.Format, "Table")]
public sealed class FormatTable : FormatCommand
{
    protected override void EndProcessing()
    {
        if (All.Count == 0) return;
        var columns = Property.Length > 0 ? Property.Select(Column.From).ToList() : [.. All[0].Properties.Select(p => new Column(p.Name, null))];
        var rows = All.Select(o => columns.SelectMany(c => c.Values(o)).Select(v => Listing.Cell(v.Value)).ToList()).ToList();
        var heads = columns.SelectMany(c => c.Values(All[0])).Select(v => v.Key).ToList();
        var widths = heads.Select((h, i) => Math.Max(h.Length, rows.Max(r => i < r.Count ? r[i].Length : 0))).ToList();
        string Line(IEnumerable<string> cells) => string.Join(' ', cells.Select((c, i) => c.PadRight(widths[i]))).TrimEnd();
        WriteObject(Line(heads));
        WriteObject(Line(heads.Select(h => new string('-', h.Length))));
        foreach (var row in rows) WriteObject(Line(row));
    }
}

[Cmdlet(VerbsCommunications.Write, "Host")]
public sealed class WriteHost : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromRemainingArguments = true)] public object? Object { get; set; }
    [Parameter] public ConsoleColor ForegroundColor { get; set; }
    [Parameter] public ConsoleColor BackgroundColor { get; set; }
    [Parameter] public SwitchParameter NoNewline { get; set; }

    protected override void ProcessRecord()
    {
        var text = Object is IList list ? string.Join(' ', list.Cast<object?>().Select(Listing.Text)) : Listing.Text(Object);
        if (NoNewline) Host.UI.Write(text);
        else Host.UI.WriteLine(text);
    }
}

[Cmdlet(VerbsCommunications.Write, "Output")]
public sealed class WriteOutput : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true), AllowNull] public object? InputObject { get; set; }
    protected override void ProcessRecord() => WriteObject(InputObject, true);
}

[Cmdlet(VerbsCommunications.Write, "Warning")]
public sealed class WriteWarningDouble : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)] public string Message { get; set; } = "";
    protected override void ProcessRecord() => WriteWarning(Message);
}

[Cmdlet(VerbsCommunications.Write, "Verbose")]
public sealed class WriteVerboseDouble : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)] public string Message { get; set; } = "";
    protected override void ProcessRecord() => WriteVerbose(Message);
}

[Cmdlet(VerbsCommunications.Write, "Error")]
public sealed class WriteErrorDouble : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)] public string Message { get; set; } = "";
    protected override void ProcessRecord() =>
        WriteError(new ErrorRecord(new InvalidOperationException(Message), "WriteError", ErrorCategory.NotSpecified, null));
}

[Cmdlet("Out", "String")]
public sealed class OutString : PSCmdlet
{
    readonly StringBuilder text = new();
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter] public int Width { get; set; }
    protected override void ProcessRecord() => text.Append(Listing.Text(InputObject)).Append("\r\n");
    protected override void EndProcessing() => WriteObject(text.ToString());
}

[Cmdlet("Out", "File")]
public sealed class OutFile : FileCommand
{
    readonly StringBuilder text = new();
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath", "Path")] public string FilePath { get; set; } = "";
    [Parameter(Position = 1)] public object? Encoding { get; set; }
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter] public SwitchParameter Append { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter NoClobber { get; set; }
    [Parameter] public int Width { get; set; }

    protected override void ProcessRecord() => text.Append(Listing.Text(InputObject)).Append("\r\n");

    protected override void EndProcessing() => Guarded(() => Disks.Change("file " + FilePath, () =>
    {
        var local = Disks.Local(FilePath);
        if (NoClobber && File.Exists(local)) throw new IOException($"The file '{FilePath}' already exists.");
        if (Append) File.AppendAllText(local, text.ToString());
        else File.WriteAllText(local, text.ToString());
    }));
}
