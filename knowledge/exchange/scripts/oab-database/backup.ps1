# Sets the address book of a mailbox database: backup
#
# What:    Saves the address book that is set on the database.
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
$Database = 'DB01'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$OldAddressBook = 'Old Address Book'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup

try {
    $object = Get-MailboxDatabase -Identity $Database -ErrorAction Stop
    $now = [string]$object.OfflineAddressBook
    Save-Backup 'oab-database' $Database @{ Identity = [string]$object.Identity; OfflineAddressBook = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
