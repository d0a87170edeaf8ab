# Starts the application pool of /OAB
#
# What:    Starts the application pool MSExchangeOABAppPool.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the state of this one pool
# Risk:    small. A pool that stops again by itself has another fault: read the System log, source WAS.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'stopped'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup, Assert-Machine

try {
    Assert-Machine $Server
    Import-Module WebAdministration
    $pool = 'MSExchangeOABAppPool'
    $now = [string](Get-WebAppPoolState -Name $pool).Value
    if ($now -eq '') { throw ('The state of ' + $pool + ' can not be read.') }
    $command = 'Start-WebAppPool -Name ' + (Get-Quoted $pool)
    Show-Change ($pool + ' on ' + $Server) 'State' $now $OldState 'Started' $command
    $decision = Get-Decision $now $OldState 'Started'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the pool runs.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-pool' $Server
    Start-WebAppPool -Name $pool
    Write-Output 'Done.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
