using System.Management.Automation;

namespace ExMedic.PowerShellProof;

[Cmdlet(VerbsCommon.Copy, "Item")]
public sealed class CopyItem : FileCommand
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipelineByPropertyName = true), Alias("LiteralPath", "FullName")] public string Path { get; set; } = "";
    [Parameter(Position = 1, Mandatory = true)] public string Destination { get; set; } = "";
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter Recurse { get; set; }

    protected override void ProcessRecord()
    {
        var found = Disks.Matching(Path);
        if (found.Count == 0) NotFound(Path);
        foreach (var from in found.Where(File.Exists))
            Guarded(() =>
            {
                var to = Disks.Local(Destination);
                if (Directory.Exists(to)) to = System.IO.Path.Combine(to, System.IO.Path.GetFileName(from));
                Disks.Change("Copy-Item " + Path, () => Disks.Copy(from, to));
            });
    }
}

[Cmdlet(VerbsCommon.Move, "Item")]
public sealed class MoveItem : FileCommand
{
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath")] public string Path { get; set; } = "";
    [Parameter(Position = 1, Mandatory = true)] public string Destination { get; set; } = "";
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        var from = Disks.Local(Path);
        if (!File.Exists(from)) NotFound(Path);
        else Guarded(() =>
        {
            var to = Disks.Local(Destination);
            if (Directory.Exists(to)) to = System.IO.Path.Combine(to, System.IO.Path.GetFileName(from));
            Disks.Change("Move-Item " + Path, () => Mover.Move(from, to, Force));
        });
    }
}

/// <summary>Moves a file so that a write of the state that fails afterwards can put it back.</summary>
static class Mover
{
    public static void Move(string from, string to, bool force)
    {
        if (File.Exists(to) && !force) throw new IOException($"Cannot create a file when that file already exists: {Path.GetFileName(to)}");
        File.Move(from, to, force);
    }
}

[Cmdlet(VerbsCommon.Rename, "Item")]
public sealed class RenameItem : FileCommand
{
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath")] public string Path { get; set; } = "";
    [Parameter(Position = 1, Mandatory = true)] public string NewName { get; set; } = "";
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        var from = Disks.Local(Path);
        if (!File.Exists(from)) NotFound(Path);
        else Guarded(() =>
        {
            if (NewName.Contains('\\')) throw new IOException("The new name must be a name, not a path.");
            var to = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(from)!, NewName);
            Disks.Change("Rename-Item " + Path, () => Mover.Move(from, to, false));
        });
    }
}

[Cmdlet(VerbsCommon.Remove, "Item")]
public sealed class RemoveItem : FileCommand
{
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath")] public string Path { get; set; } = "";
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter Recurse { get; set; }

    protected override void ProcessRecord()
    {
        var found = Disks.Matching(Path);
        if (found.Count == 0) NotFound(Path);
        foreach (var one in found)
            Guarded(() => Disks.Change("Remove-Item " + Path, () =>
            {
                if (Directory.Exists(one)) Directory.Delete(one, Recurse);
                else File.Delete(one);
            }));
    }
}

[Cmdlet(VerbsCommon.Join, "Path")]
public sealed class JoinPath : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true)] public string Path { get; set; } = "";
    [Parameter(Position = 1, Mandatory = true)] public string ChildPath { get; set; } = "";
    protected override void ProcessRecord() => WriteObject(Path.TrimEnd('\\', '/') + "\\" + ChildPath.TrimStart('\\', '/'));
}

[Cmdlet(VerbsCommon.Split, "Path")]
public sealed class SplitPath : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true)] public string Path { get; set; } = "";
    [Parameter] public SwitchParameter Leaf { get; set; }
    [Parameter] public SwitchParameter Parent { get; set; }

    protected override void ProcessRecord()
    {
        var text = Path.TrimEnd('\\');
        var cut = text.LastIndexOf('\\');
        WriteObject(Leaf ? text[(cut + 1)..] : cut < 0 ? "" : text[..cut]);
    }
}
