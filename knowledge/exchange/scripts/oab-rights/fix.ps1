# Lets signed-in users read web.config of the address book folder
#
# What:    Grants Authenticated Users (S-1-5-11) read and execute on ClientAccess\OAB\web.config.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the rights on this one file
# Risk:    small. It is the right that the folder has by default.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'unreadable'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup, Assert-Machine, Get-ExchangeFolder, Test-ReadRight

try {
    Assert-Machine $Server
    $folder = (Get-ExchangeFolder) + '\ClientAccess\OAB'
    $file = $folder + '\web.config'
    if (-not (Test-Path -LiteralPath $file)) { throw ('There is no file ' + $file) }
    $sddl = [string](Get-Acl -Path $file).Sddl
    if ($sddl -eq '') { throw ('The rights of ' + $file + ' can not be read.') }
    $now = 'unreadable'
    if (Test-ReadRight $sddl) { $now = 'readable' }
    $command = 'icacls.exe ' + (Get-Quoted $file) + " /grant '*S-1-5-11:(RX)'"
    Show-Change $file 'Read right of Authenticated Users' $now $OldState 'readable' $command
    $decision = Get-Decision $now $OldState 'readable'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: Authenticated Users may read the file.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-rights' $Server
    icacls.exe $file /grant '*S-1-5-11:(RX)' | Out-Null
    if ($LASTEXITCODE -ne 0) { throw ('icacls could not change the rights of ' + $file) }
    Write-Output 'Done. IIS takes it over at once.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
