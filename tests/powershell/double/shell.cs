using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;

namespace ExMedic.PowerShellProof;

/// <summary>What came out of one run.</summary>
sealed record Outcome(int ExitCode, string Output, IReadOnlyList<string> Writes, IReadOnlyList<string> Acts, IReadOnlyList<string> Fatal);

/// <summary>Runs a script file in a real PowerShell engine whose Exchange, Windows and disks are doubles.</summary>
sealed class Shell(Catalogue catalogue)
{
    /// <summary>Runs a script as a person would: a .ps1 file started by its name, with -Apply or without.</summary>
    public Outcome Run(string script, Double owner, bool apply)
    {
        var file = Path.Combine(Path.GetTempPath(), "exmedic-" + Guid.NewGuid().ToString("N") + ".ps1");
        File.WriteAllText(file, script);
        try
        {
            return Start(file, owner, apply);
        }
        finally
        {
            File.Delete(file);
        }
    }

    Outcome Start(string file, Double owner, bool apply)
    {
        using var runspace = RunspaceFactory.CreateRunspace(new ConsoleHost(owner), Session());
        runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        runspace.Open();
        var code = 0;
        using (var shell = System.Management.Automation.PowerShell.Create())
        {
            shell.Runspace = runspace;
            Prepare(shell, owner);
            // a script may catch that a command is not there; the run proves nothing all the same
            runspace.SessionStateProxy.InvokeCommand.CommandNotFoundAction = (_, e) =>
            {
                if (!e.CommandName.StartsWith("get-", StringComparison.Ordinal) && !catalogue.Exchange.ContainsKey(e.CommandName)) owner.Fatal.Add("no double: " + e.CommandName);
            };
            shell.AddCommand(file);
            if (apply) shell.AddParameter("Apply");
            shell.Streams.Warning.DataAdding += (_, e) => owner.Warn(((WarningRecord)e.ItemAdded).Message);
            shell.Streams.Error.DataAdding += (_, e) => owner.Say("ERROR: " + e.ItemAdded);
            try
            {
                var printed = new PSDataCollection<PSObject>();
                printed.DataAdding += (_, e) => owner.Say(Listing.Text(e.ItemAdded));
                shell.Invoke(null, printed);
                code = runspace.SessionStateProxy.GetVariable("LASTEXITCODE") is int last ? last : 0;
            }
            catch (RuntimeException error)
            {
                owner.Say("ERROR: " + error.Message);
                // an ended engine call hides what ended it; the inner error names the missing double
                if (error.GetBaseException() is NotDoubled missing) owner.Fatal.Add(missing.Message);
                code = 1;
            }
        }
        foreach (var missing in owner.Disks.Missing) owner.Fatal.Add(missing);
        return new(owner.Fatal.Count > 0 ? 3 : code, owner.Console.ToString(), owner.State.Writes, owner.State.Acts, owner.Fatal.Distinct().ToList());
    }

    static InitialSessionState Session()
    {
        var session = InitialSessionState.CreateDefault2();
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes())
            if (type.GetCustomAttribute<CmdletAttribute>() is { } name)
                session.Commands.Add(new SessionStateCmdletEntry($"{name.VerbName}-{name.NounName}", type, null));
        // Windows has these as programs and modules that the engine alone does not bring
        foreach (var (name, means) in new[] { ("icacls", "Invoke-Icacls"), ("icacls.exe", "Invoke-Icacls"), ("Import-Module", "Import-ModuleDouble") })
            session.Commands.Add(new SessionStateAliasEntry(name, means));
        return session;
    }

    void Prepare(System.Management.Automation.PowerShell shell, Double owner)
    {
        foreach (var name in new[] { "COMPUTERNAME", "computername" }) Environment.SetEnvironmentVariable(name, owner.Organisation.On);
        foreach (var name in new[] { "ExchangeInstallPath", "exchangeinstallpath" })
            Environment.SetEnvironmentVariable(name, owner.Organisation.IsClient ? null : Disks.InstallPath(owner.Organisation.Version));
        foreach (var (name, value) in new[] { ("windir", @"C:\Windows"), ("SystemRoot", @"C:\Windows"), ("TEMP", @"C:\Windows\Temp"), ("SystemDrive", "C:"),
                                              ("USERNAME", "administrator"), ("USERDOMAIN", "CONTOSO"), ("LOCALAPPDATA", @"C:\Users\administrator\AppData\Local") })
            Environment.SetEnvironmentVariable(name, value);
        // the functions live in a module as those of a remote shell do, so a script's own preference for errors does not reach them
        if (!owner.Organisation.IsClient)
        {
            shell.AddScript("New-Module -Name ExchangeRemote -ScriptBlock ([scriptblock]::Create($args[0])) | Microsoft.PowerShell.Core\\Import-Module -Global")
                .AddArgument(Proxies.Module(catalogue, owner.Organisation.Version)).Invoke();
            shell.Commands.Clear();
        }
        if (shell.Streams.Error.Count > 0) throw new InvalidOperationException(shell.Streams.Error[0].ToString());
    }
}
