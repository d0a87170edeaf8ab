namespace ExMedic.PowerShellProof;

/// <summary>Shows that the protocol passes a good plan and fails each way to spoil it.</summary>
static class ProveSelfTest
{
    // the file, what stands in it, what takes its place, and the check that must notice
    static readonly (string File, string Old, string New, string Noticed)[] Spoilt =
    [
        ("02-fix", "if (-not $Apply) { Write-Output 'Plan only.'; exit 0 }", "", "without -Apply changes nothing"),
        ("02-fix", "if (-not (Test-Path -LiteralPath $file)) { throw 'There is no backup.' }", "", "refuses without a backup"),
        ("01-backup", "if (Test-Path -LiteralPath $file) { throw 'There is already a backup.' }", "", "never overwrites"),
        ("01-backup", "$saved | Export-Clixml -Path $file", "Set-MailboxDatabase -Identity $Database -OfflineAddressBook 'Book'", "saves and changes nothing"),
        ("02-fix", "-ShadowMailboxDistributionEnabled $false -ErrorAction Stop", "-ShadowMailboxDistributionEnabled $false", "says so"),
        ("02-fix", "if ($done) { Write-Output 'Nothing to do.'; exit 0 }", "Update-OfflineAddressBook -Identity 'Book' -ErrorAction Stop", "changes nothing"),
        ("02-fix", "Set-MailboxDatabase -Identity $Database -OfflineAddressBook 'Book' -ErrorAction Stop", "", "passes after the fix"),
        ("03-verify", "if (-not $done) { Write-Output 'RESULT: FAIL'; exit 1 }", "", "fails before the fix"),
        ("03-verify", "Get-MailboxDatabase -Identity $Database -ErrorAction Stop", "@{ OfflineAddressBook = 'Book' }", "claims nothing"),
        ("undo-01", "([string]$saved.Shadow -eq 'True')", "$false", "restores the settings"),
        ("undo-01", "if ([string]$saved.Book -eq '')", "if ($false)", "restores the settings"),
        ("undo-01", "[string]$saved.Shadow", "$saved.Nothing", "restores the settings"),
        ("02-fix", "Set-MailboxDatabase -Identity", "Set-DatabaseOfSomeKind -Identity", "changes the state"),
        ("02-fix", "Set-OfflineAddressBook -Identity 'Book' -Shadow", "Set-OfflineAddressBook -Identity 'Book' -Confirm:$false -DiffRetentionPeriod 30 -Shadow", "changes the state")
    ];

    public static int Run(Catalogue catalogue, string samples)
    {
        var runner = new Runner(catalogue);
        var state = File.ReadAllText(Path.Combine(samples, "state.json"));
        var plan = Path.Combine(samples, "plan");
        var failed = 0;
        var whole = Prove(runner, plan, state);
        if (whole.Failures.Count > 0 || whole.Passed == 0)
        {
            ++failed;
            Console.WriteLine("FAIL the good plan: " + string.Join("; ", whole.Failures));
        }
        foreach (var (name, old, replacement, noticed) in Spoilt)
        {
            var folder = Directory.CreateTempSubdirectory("exmedic-plan-").FullName;
            foreach (var file in Directory.GetFiles(plan))
            {
                var text = File.ReadAllText(file);
                var hit = Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal);
                if (hit && !text.Contains(old)) throw new FormatException($"{file} has no line '{old}'");
                File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), hit ? text.Replace(old, replacement) : text);
            }
            var report = Prove(runner, folder, state);
            Directory.Delete(folder, true);
            if (report.Failures.Any(f => f.Contains(noticed))) continue;
            ++failed;
            Console.WriteLine($"FAIL nobody noticed that {name} has '{replacement}' for '{old}'; said: {string.Join("; ", report.Failures)}");
        }
        Console.WriteLine($"{Spoilt.Length + 1 - failed} of {Spoilt.Length + 1} plans judged rightly");
        return failed == 0 ? 0 : 1;
    }

    static Report Prove(Runner runner, string folder, string state)
    {
        var report = new Report(null);
        new Proof(runner, new PlanFolder(folder), state, false, report, "sample").Work();
        return report;
    }
}
