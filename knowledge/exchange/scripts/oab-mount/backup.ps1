# Mounts the database of the organization mailbox: backup
#
# What:    Saves the name and the mount state of the database.
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
$Generator = $null
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup

try {
    Set-ADServerSettings -ViewEntireForest $true
    $name = [string]$Generator
    # an address book without a setting uses the mailbox that Setup made
    if ($name -eq '') { $name = 'SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}' }
    $mailbox = Get-Mailbox -Arbitration -Identity $name -ErrorAction Stop
    $database = [string]$mailbox.Database
    $status = Get-MailboxDatabase -Identity $database -Status -ErrorAction Stop
    $now = [string]$status.Mounted
    if ($now -ne 'True' -and $now -ne 'False') { throw ('The mount state of ' + $database + ' can not be read.') }
    Save-Backup 'oab-mount' $name @{ Database = $database; Mounted = $now }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
