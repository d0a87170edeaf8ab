# Clears the address book jobs from the download queue: check afterwards
#
# What:    Looks at the service and counts the address book jobs of the backup that are still there.
# Where:   Windows PowerShell on the PC, started with 'Run as administrator'
# Account: local administrator of the PC
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Pc = 'PC17'
$OldService = 'running'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Get-BackupFile, Read-Backup, Get-Result, Assert-Machine

try {
    Assert-Machine $Pc
    Import-Module BitsTransfer
    $service = Get-WmiObject -Class Win32_Service -Filter "Name='BITS'" -ErrorAction Stop
    $start = [string]$service.StartMode
    $jobs = @()
    # a disabled service lists nothing
    if ($start -ne 'Disabled') { $jobs = @(Get-BitsTransfer -AllUsers -ErrorAction Stop | Where-Object { [string]$_.DisplayName -like '*Offline Address Book*' -or [string]$_.DisplayName -like '*Offlineadressbuch*' }) }
    $states = @()
    $state = 'FAIL'
    if ($start -ne 'Disabled') { $state = 'PASS' }
    $states += $state
    Write-Output ($state + '  Service BITS on ' + $Pc + ': start type ' + $start)
    # jobs that Outlook queued after the change are none of our business
    $saved = Read-Backup 'bits-queue' $Pc
    $before = @($saved['Jobs'] | Where-Object { $_ } | ForEach-Object { ([string]$_ -split ' ')[0] })
    $left = @($jobs | Where-Object { $before -contains [string]$_.JobId })
    $state = 'FAIL'
    if ($left.Count -eq 0) { $state = 'PASS' }
    $states += $state
    Write-Output ($state + '  Address book jobs of the backup that are still there: ' + $left.Count)
    $result = Get-Result $states
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
