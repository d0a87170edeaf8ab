# Makes an address book the default one: backup
#
# What:    Saves which address book is the default now.
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
$OldDefault = $false
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup

try {
    $books = @(Get-OfflineAddressBook -ErrorAction Stop)
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $now = [string]$oab.IsDefault
    $defaults = @($books | Where-Object { [string]$_.IsDefault -eq 'True' } | ForEach-Object { [string]$_.Guid })
    Save-Backup 'oab-default' $OabGuid @{ Name = [string]$oab.Name; Defaults = $defaults }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
