# Starts the application pool of /OAB: backup
#
# What:    Saves the state of the pool.
# Where:   the Exchange Management Shell on the server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Server = 'EX01'
$OldState = 'stopped'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup, Assert-Machine

try {
    Assert-Machine $Server
    Import-Module WebAdministration
    $pool = 'MSExchangeOABAppPool'
    $now = [string](Get-WebAppPoolState -Name $pool).Value
    if ($now -eq '') { throw ('The state of ' + $pool + ' can not be read.') }
    Save-Backup 'oab-pool' $Server @{ State = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
