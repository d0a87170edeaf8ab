namespace ExMedic.PowerShellProof;

/// <summary>Shows that the checker finds each forbidden construct and nothing in a good script.</summary>
static class SelfTest
{
    // text, version, the code that must be found; no code: nothing may be found
    static readonly (string Text, string Version, string Code)[] Cases =
    [
        ("if (1) {", "2016", "syntax"),
        ("Write-Output (@(1) -join ', ')\")", "2016", "syntax"),
        ("$a = $b ? 1 : 2", "2016", "ternary"),
        ("$a = $b ?? 1", "SE", "coalesce"),
        ("$a ??= 1", "SE", "coalesce"),
        ("Get-Date && Get-Date", "2019", "chain"),
        ("Get-Date || Get-Date", "2019", "chain"),
        ("${a}?.Length", "2019", "null-conditional"),
        ("$a = \"x`u{00e4}\"", "2016", "escape"),
        ("class A { }", "2010", "class"),
        ("using namespace System", "2010", "using"),
        ("if (1 -in 1,2) { }", "2010", "in"),
        ("if (1 -notin 1,2) { }", "2010", "in"),
        ("$a = [pscustomobject]@{ b = 1 }", "2010", "pscustomobject"),
        ("$a = [ordered]@{ b = 1 }", "2010", "ordered"),
        ("Get-Date | Where-Object Year -eq 2026", "2010", "simplified"),
        ("Get-Date | ForEach-Object Year", "2010", "simplified"),
        ("$a = @(1); $a.ForEach({ $_ })", "2010", "list-method"),
        ("$a = @(1); $a.Where({ $_ })", "2010", "list-method"),
        ("$a = [string]::IsNullOrWhiteSpace('')", "2010", "late-method"),
        ("$a = [version]::new(1, 0)", "2010", "late-method"),
        ("$a = $PSScriptRoot", "2010", "script-root"),
        ("Get-Content -Path 'C:\\a' -Raw", "2010", "wrong-version"),
        ("Get-Date | Export-Csv -Path 'C:\\a' -Append", "2010", "wrong-version"),
        ("Get-Date | ConvertTo-Json", "2010", "wrong-version"),
        ("Invoke-WebRequest -Uri 'https://mail.contoso.test/'", "2010", "wrong-version"),
        ("function f { param([Parameter(Mandatory)]$a) }", "2010", "attribute"),
        ("$a = @(Get-Date); $b = $a.Year", "2010", "member-of-list"),
        ("$b = @(Get-Date).Year", "2010", "member-of-list"),
        ("foreach ($a in $b) { }", "2010", "loop-over-null"),
        ("foreach ($a in (Get-Date)) { }", "2010", "loop-over-null"),
        ("#requires -RunAsAdministrator\nGet-Date", "2010", "requires"),
        ("Get-Nothing", "2016", "unknown-command"),
        ("gci 'C:\\'", "2016", "unknown-command"),
        ("& $a", "2016", "command-not-literal"),
        ("Update-FileDistributionService -Identity 'EX01' -Type OAB -ErrorAction Stop", "2016", "wrong-version"),
        ("Set-ServerComponentState -Identity 'EX01' -Component OabProxy -State Active -Requester HealthAPI -ErrorAction Stop", "2010", "wrong-version"),
        ("Set-OfflineAddressBook -Identity 'a' -ShadowMailboxDistributionEnabled $false -ErrorAction Stop", "2010", "wrong-version"),
        ("Set-OfflineAddressBook -Identity 'a' -Nothing 1 -ErrorAction Stop", "2016", "unknown-parameter"),
        ("$p = @{ Nothing = 1 }; Get-OfflineAddressBook @p -ErrorAction Stop", "2016", "unknown-parameter"),
        ("Set-OfflineAddressBook -Identity 'a' -IsDefault 'True' -ErrorAction Stop", "2016", "text-as-boolean"),
        ("Set-OfflineAddressBook -Identity 'a' -IsDefault $true", "2016", "no-error-action"),
        ("Start-WebAppPool -Name 'MSExchangeOABAppPool'", "2016", "module"),
        ("Invoke-Expression $a", "2016", "forbidden"),
        ("iex $a", "2016", "forbidden"),
        ("Add-Type -TypeDefinition $a", "2016", "forbidden"),
        ("Start-Process 'notepad'", "2016", "forbidden"),
        ("iisreset", "2016", "forbidden"),
        ("$ExecutionContext.InvokeCommand.InvokeScript($a)", "2016", "forbidden"),
        ("$a = [System.IO.File]::ReadAllText('C:\\a')", "2016", "type"),
        ("Get-Date > 'C:\\a'", "2016", "redirection"),
        ("Get-OfflineAddressBook -ErrorAction Stop | Set-OfflineAddressBook -IsDefault $true -ErrorAction Stop", "2016", "piped-change"),
        (Good, "2010", ""),
        (Good, "SE", ""),
        ("$a = [pscustomobject]@{ b = 1 }\nif (1 -in 1,2) { }\nGet-Date | Where-Object Year -eq 2026\nforeach ($c in $a) { }", "2013", "")
    ];

    const string Good = """
        param([switch]$Apply)
        $ErrorActionPreference = 'Stop'
        $servers = @('EX01','EX02')
        function Get-Text($Value) { return [string]$Value }
        $settings = @{ Identity = '72189f79-0000-4000-8000-000000000001'; ErrorAction = 'Stop' }
        try {
            $book = Get-OfflineAddressBook @settings
            $listed = @($book.VirtualDirectories | Where-Object { $_ } | ForEach-Object { Get-Text $_ })
            foreach ($server in $servers) { Write-Output ($server + ': ' + ($listed -contains $server)) }
            if ($Apply -and $listed.Count -eq 0) { Set-OfflineAddressBook @settings -GlobalWebDistributionEnabled $true -VirtualDirectories $null }
            $text = @"
        one 'two' "three"
        "@
            Write-Output $text
        } catch {
            Write-Output ('STOPPED: ' + $_.Exception.Message)
            exit 1
        } finally { Write-Output 'end' }
        """;

    public static int Run()
    {
        var catalogue = Catalogue.Load(Path.Combine(AppContext.BaseDirectory, "catalogue"));
        var checker = new Checker(catalogue);
        var failed = 0;
        foreach (var (text, version, code) in Cases)
        {
            var found = checker.Check(text, version);
            var good = code == "" ? found.Count == 0 : found.Any(f => f.Code == code);
            if (good) continue;
            ++failed;
            Console.WriteLine($"FAIL for {version}, wanted {(code == "" ? "nothing" : code)}, found {string.Join("; ", found)} in: {text}");
        }
        Console.WriteLine($"{Cases.Length - failed} of {Cases.Length} scripts judged rightly");
        return ProveSelfTest.Run(catalogue, Path.Combine(AppContext.BaseDirectory, "samples")) + failed == 0 ? 0 : 1;
    }
}
