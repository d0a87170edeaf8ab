# Starts the generation of an address book: backup
#
# What:    Saves the time of the last generation.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup

try {
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = ''
    if ($oab.LastTouchedTime) { $now = ([datetime]$oab.LastTouchedTime).ToUniversalTime().ToString('s') }
    Save-Backup 'oab-generate' $OabGuid @{ Name = [string]$oab.Name; LastTouched = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
