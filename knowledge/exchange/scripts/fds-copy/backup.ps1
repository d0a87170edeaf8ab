# Starts the copy service and copies the address book: backup
#
# What:    Saves the state of the service MSExchangeFDS.
# Where:   the Exchange Management Shell on the Exchange 2010 server itself, started with 'Run as administrator'
# Account: member of Organization Management and local administrator of the server
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2010'
$Server = 'EX02'
$OabGuids = @('00000000-0000-0000-0000-000000000000')
$OldState = 'stopped'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup, Assert-Machine

try {
    Assert-Machine $Server
    $now = [string](Get-Service -Name MSExchangeFDS -ErrorAction Stop).Status
    if ($now -ne 'Running' -and $now -ne 'Stopped') { throw ('The service MSExchangeFDS is neither running nor stopped but ' + $now + '. Wait and try again.') }
    Save-Backup 'fds-copy' $Server @{ State = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
