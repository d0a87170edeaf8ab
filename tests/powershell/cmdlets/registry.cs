using System.Management.Automation;

namespace ExMedic.PowerShellProof;

[Cmdlet(VerbsCommon.Get, "ItemProperty")]
public sealed class GetItemProperty : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true), Alias("LiteralPath")] public string Path { get; set; } = "";
    [Parameter(Position = 1)] public string? Name { get; set; }

    protected override void ProcessRecord()
    {
        var owner = Double.Of(this);
        var version = owner.Organisation.IsClient ? "" : owner.Organisation.VersionOf(owner.Organisation.On);
        var key = $@"HKLM:\SOFTWARE\Microsoft\ExchangeServer\v{(version == "2010" ? "14" : "15")}\Setup";
        if (version == "" || !Path.TrimEnd('\\').Equals(key, StringComparison.OrdinalIgnoreCase))
        {
            if (!Path.StartsWith(@"HKLM:\SOFTWARE\Microsoft\ExchangeServer\", StringComparison.OrdinalIgnoreCase)) owner.Fatal.Add("no double: registry " + Path);
            WriteError(new ErrorRecord(new ItemNotFoundException($"Cannot find path '{Path}' because it does not exist."), "PathNotFound", ErrorCategory.ObjectNotFound, Path));
            return;
        }
        var made = new PSObject();
        made.Properties.Add(new PSNoteProperty("MsiInstallPath", Disks.InstallPath(version)));
        if (Name is null || Name.Equals("MsiInstallPath", StringComparison.OrdinalIgnoreCase)) WriteObject(made);
        else WriteError(new ErrorRecord(new PSArgumentException($"Property {Name} does not exist at path {Path}."), "PropertyNotFound", ErrorCategory.InvalidArgument, Name));
    }
}

[Cmdlet(VerbsCommon.Get, "Acl")]
public sealed class GetAcl : FileCommand
{
    [Parameter(Position = 0, Mandatory = true)] public string Path { get; set; } = "";

    protected override void ProcessRecord()
    {
        var local = Disks.Local(Path);
        if (!System.IO.Path.Exists(local))
        {
            NotFound(Path);
            return;
        }
        var made = new PSObject();
        made.Properties.Add(new PSNoteProperty("Path", Path));
        made.Properties.Add(new PSNoteProperty("Sddl", "O:BAG:SYD:" + Disks.AccessList(local)));
        WriteObject(made);
    }
}
