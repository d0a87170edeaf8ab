# Sets a left-over web.config of the address book folder aside
#
# What:    Renames ClientAccess\OAB\web.config on Exchange 2010 where it holds nothing but httpRedirect.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the name of this one file
# Risk:    small. Exchange 2010 ships no web.config there. On 2013 and later the file belongs to Exchange: this script refuses.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$Server = 'EX01'
$OldState = 'redirect_only'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup, Assert-Machine, Get-ExchangeFolder

try {
    if ($ExchangeVersion -ne '2010') { throw 'Only Exchange 2010 has no web.config of its own in this folder.' }
    Assert-Machine $Server
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB'
    $file = $folder + '\web.config'
    $aside = $folder + '\web.config.' + ($CaseId -replace '[^A-Za-z0-9-]', '_')
    $now = 'missing'
    if (Test-Path -LiteralPath $file) {
        $now = 'other'
        $xml = [xml](Get-Content -Path $file)
        $names = @($xml.SelectNodes('/configuration/*/*') | ForEach-Object { $_.LocalName })
        if ($names.Count -eq 1 -and $names[0] -eq 'httpRedirect') { $now = 'redirect_only' }
    }
    $command = 'Rename-Item -Path ' + (Get-Quoted $file) + ' -NewName ' + (Get-Quoted ($aside.Substring($folder.Length + 1)))
    Show-Change $file 'Content' $now $OldState 'missing' $command
    $decision = Get-Decision $now $OldState 'missing'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: there is no such file.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if ($now -ne 'redirect_only') { throw 'The file holds more than httpRedirect. Nothing was changed; show it to somebody who knows it.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-webconfig-rename' $Server
    if (Test-Path -LiteralPath $aside) { throw ('There is already a file ' + $aside) }
    Rename-Item -Path $file -NewName ($aside.Substring($folder.Length + 1)) -ErrorAction Stop
    Write-Output 'Done. IIS takes it over at once.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
