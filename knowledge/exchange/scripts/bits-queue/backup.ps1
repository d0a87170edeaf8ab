# Clears the address book jobs from the download queue: backup
#
# What:    Saves the list of the address book jobs and the start type of the service.
# Where:   Windows PowerShell on the PC, started with 'Run as administrator'
# Account: local administrator of the PC
# Changes: nothing but the backup file in $BackupFolder
# Risk:    none
# -Apply is accepted, so that all files of a plan are called alike; it makes no difference here.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Pc = 'PC17'
$OldService = 'running'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Save-Backup, Assert-Machine

try {
    Assert-Machine $Pc
    Import-Module BitsTransfer
    $service = Get-WmiObject -Class Win32_Service -Filter "Name='BITS'" -ErrorAction Stop
    $start = [string]$service.StartMode
    $jobs = @()
    # a disabled service lists nothing
    if ($start -ne 'Disabled') { $jobs = @(Get-BitsTransfer -AllUsers -ErrorAction Stop | Where-Object { [string]$_.DisplayName -like '*Offline Address Book*' -or [string]$_.DisplayName -like '*Offlineadressbuch*' }) }
    $list = @($jobs | ForEach-Object { [string]$_.JobId + ' ' + [string]$_.OwnerAccount + ' ' + [string]$_.JobState + ' ' + [string]$_.DisplayName })
    Save-Backup 'bits-queue' $Pc @{ StartMode = $start; State = [string]$service.State; Jobs = $list }
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
