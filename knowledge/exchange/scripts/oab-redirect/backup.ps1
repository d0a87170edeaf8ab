# Takes HTTP Redirect off /OAB: backup
#
# What:    Saves the setting.
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
$OldRedirect = $true
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup, Assert-Machine

try {
    Assert-Machine $Server
    Import-Module WebAdministration
    $path = 'IIS:\Sites\Default Web Site\OAB'
    $filter = 'system.webServer/httpRedirect'
    $now = [string](Get-WebConfiguration -PSPath $path -Filter $filter).enabled
    if ($now -ne 'True' -and $now -ne 'False') { throw ('HTTP Redirect of /OAB on ' + $Server + ' can not be read.') }
    Save-Backup 'oab-redirect' $Server @{ Redirect = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
