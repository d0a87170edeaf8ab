using System.Management.Automation;
using System.Text;

namespace ExMedic.PowerShellProof;

/// <summary>A file or folder as the shell shows it.</summary>
static class FileObjects
{
    public static PSObject Make(Disks disks, string local)
    {
        var folder = Directory.Exists(local);
        var made = new PSObject();
        void Add(string name, object? value) => made.Properties.Add(new PSNoteProperty(name, value));
        Add("Name", Path.GetFileName(local));
        Add("FullName", disks.Windows(local));
        Add("DirectoryName", disks.Windows(Path.GetDirectoryName(local)!));
        Add("BaseName", Path.GetFileNameWithoutExtension(local));
        Add("Extension", Path.GetExtension(local));
        Add("PSIsContainer", folder);
        if (!folder) Add("Length", new FileInfo(local).Length);
        Add("LastWriteTime", File.GetLastWriteTimeUtc(local));
        made.Methods.Add(new PSScriptMethod("ToString", ScriptBlock.Create($"'{disks.Windows(local).Replace("'", "''")}'")));
        return made;
    }
}

public abstract class FileCommand : PSCmdlet
{
    internal Double Owner => Double.Of(this);
    internal Disks Disks => Owner.Disks;

    internal void NotFound(string path) => WriteError(new ErrorRecord(
        new ItemNotFoundException($"Cannot find path '{path}' because it does not exist."), "PathNotFound", ErrorCategory.ObjectNotFound, path));

    internal void Guarded(Action change)
    {
        try
        {
            change();
        }
        catch (Exception error) when (error is IOException or WriteFault or UnauthorizedAccessException)
        {
            WriteError(new ErrorRecord(error, "FileError", ErrorCategory.WriteError, null));
        }
    }
}

[Cmdlet(VerbsDiagnostic.Test, "Path")]
public sealed class TestPath : FileCommand
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true), Alias("LiteralPath")] public string[] Path { get; set; } = [];
    [Parameter] public string PathType { get; set; } = "Any";

    protected override void ProcessRecord()
    {
        foreach (var path in Path)
        {
            if (WebPaths.Is(path)) WriteObject(WebPaths.Exists(Owner, path));
            else WriteObject(Disks.Matching(path).Any(f => PathType.ToLowerInvariant() switch
            {
                "leaf" => File.Exists(f),
                "container" => Directory.Exists(f),
                _ => true
            }));
        }
    }
}

[Cmdlet(VerbsCommon.Get, "Item")]
public sealed class GetItem : FileCommand
{
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath")] public string[] Path { get; set; } = [];
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in Path)
        {
            if (WebPaths.Is(path))
            {
                if (WebPaths.Item(Owner, path) is { } item) WriteObject(item);
                else NotFound(path);
                continue;
            }
            var found = Disks.Matching(path);
            if (found.Count == 0) NotFound(path);
            foreach (var file in found) WriteObject(FileObjects.Make(Disks, file));
        }
    }
}

[Cmdlet(VerbsCommon.Get, "ChildItem")]
public sealed class GetChildItem : FileCommand
{
    [Parameter(Position = 0), Alias("LiteralPath")] public string[] Path { get; set; } = ["."];
    [Parameter(Position = 1)] public string Filter { get; set; } = "*";
    [Parameter] public SwitchParameter Recurse { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter File { get; set; }
    [Parameter] public SwitchParameter Directory { get; set; }

    protected override void ProcessRecord()
    {
        var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, RecurseSubdirectories = Recurse };
        foreach (var path in Path)
        {
            var found = Disks.Matching(path);
            if (found.Count == 0 && !path.Contains('*')) NotFound(path);
            foreach (var place in found)
            {
                var inside = System.IO.Directory.Exists(place) && !path.Contains('*')
                    ? System.IO.Directory.EnumerateFileSystemEntries(place, Filter, options).Order(StringComparer.OrdinalIgnoreCase).ToList() : [place];
                foreach (var one in inside.Where(i => (!File || System.IO.File.Exists(i)) && (!Directory || System.IO.Directory.Exists(i))))
                    WriteObject(FileObjects.Make(Disks, one));
            }
        }
    }
}

[Cmdlet(VerbsCommon.New, "Item")]
public sealed class NewItem : FileCommand
{
    [Parameter(Position = 0, Mandatory = true)] public string Path { get; set; } = "";
    [Parameter] public string? Name { get; set; }
    [Parameter, Alias("Type")] public string ItemType { get; set; } = "File";
    [Parameter] public string Value { get; set; } = "";
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord() => Guarded(() =>
    {
        var local = Disks.Local(Name is null ? Path : Path.TrimEnd('\\') + "\\" + Name);
        if (System.IO.Path.Exists(local) && !Force) throw new IOException($"An item with the specified name {Path} already exists.");
        if (ItemType.Equals("Directory", StringComparison.OrdinalIgnoreCase)) Directory.CreateDirectory(local);
        else
        {
            if (!Directory.Exists(System.IO.Path.GetDirectoryName(local)!) && !Force) throw new IOException($"Could not find a part of the path '{Path}'.");
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(local)!);
            Disks.Change("New-Item " + Path, () => File.WriteAllText(local, Value));
        }
        WriteObject(FileObjects.Make(Disks, local));
    });
}

[Cmdlet(VerbsCommon.Get, "Content")]
public sealed class GetContent : FileCommand
{
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath")] public string Path { get; set; } = "";
    [Parameter] public SwitchParameter Raw { get; set; }
    [Parameter] public object? Encoding { get; set; }
    [Parameter, Alias("First")] public int TotalCount { get; set; } = int.MaxValue;

    protected override void ProcessRecord()
    {
        var local = Disks.Local(Path);
        if (!File.Exists(local)) NotFound(Path);
        else if (Raw) WriteObject(File.ReadAllText(local));
        else foreach (var line in File.ReadLines(local).Take(TotalCount)) WriteObject(line);
    }
}

[Cmdlet(VerbsCommon.Set, "Content")]
public class SetContent : FileCommand
{
    readonly StringBuilder text = new();
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath")] public string Path { get; set; } = "";
    [Parameter(Position = 1, ValueFromPipeline = true)] public object? Value { get; set; }
    [Parameter] public object? Encoding { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    internal virtual bool Appends => false;

    protected override void ProcessRecord()
    {
        foreach (var line in LanguagePrimitives.GetEnumerable(Value)?.Cast<object?>() ?? [Value]) text.Append(line).Append("\r\n");
    }

    protected override void EndProcessing() => Guarded(() => Disks.Change("file " + Path, () =>
    {
        var local = Disks.Local(Path);
        if (Appends) File.AppendAllText(local, text.ToString());
        else File.WriteAllText(local, text.ToString());
    }));
}

[Cmdlet(VerbsCommon.Add, "Content")]
public sealed class AddContent : SetContent
{
    internal override bool Appends => true;
}
