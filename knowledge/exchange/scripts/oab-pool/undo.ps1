# Starts the application pool of /OAB: way back
#
# What:    Stops the pool again if it was stopped when the backup was made.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: the state of this one pool
# Risk:    medium. This server answers 503 to every download again.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'stopped'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo, Assert-Machine

try {
    $saved = Read-Backup 'oab-pool' $Server
    Assert-Machine $Server
    Import-Module WebAdministration
    $pool = 'MSExchangeOABAppPool'
    $now = [string](Get-WebAppPoolState -Name $pool).Value
    if ($now -eq '') { throw ('The state of ' + $pool + ' can not be read.') }
    $old = [string]$saved['State']
    if ($old -ne 'Started' -and $old -ne 'Stopped') { throw ('The backup holds the state ' + $old + ', which is neither Started nor Stopped.') }
    $command = 'Stop-WebAppPool -Name ' + (Get-Quoted $pool)
    if ($old -eq 'Started') { $command = 'Start-WebAppPool -Name ' + (Get-Quoted $pool) }
    Show-Undo ($pool + ' on ' + $Server) 'State' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($old -eq 'Started') { Start-WebAppPool -Name $pool }
    else { Stop-WebAppPool -Name $pool }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
