# Clears the address book jobs from the download queue: way back
#
# What:    Sets the start type of the service back. Outlook queues removed jobs by itself.
# Where:   Windows PowerShell on the PC, started with 'Run as administrator'
# Account: local administrator of the PC
# Changes: address book jobs of the BITS queue, and the start type of the service BITS
# Risk:    small. Outlook queues its download anew. Jobs of other programs stay.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Pc = 'PC17'
$OldService = 'running'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Test-Same, Get-BackupFile, Read-Backup, Show-Undo, Assert-Machine

try {
    $saved = Read-Backup 'bits-queue' $Pc
    Assert-Machine $Pc
    Import-Module BitsTransfer
    $service = Get-WmiObject -Class Win32_Service -Filter "Name='BITS'" -ErrorAction Stop
    $start = [string]$service.StartMode
    $jobs = @()
    # a disabled service lists nothing
    if ($start -ne 'Disabled') { $jobs = @(Get-BitsTransfer -AllUsers -ErrorAction Stop | Where-Object { [string]$_.DisplayName -like '*Offline Address Book*' -or [string]$_.DisplayName -like '*Offlineadressbuch*' }) }
    $old = [string]$saved['StartMode']
    # Windows names the start types differently when it reads and when it writes
    $types = @{ Auto = 'Automatic'; Manual = 'Manual'; Disabled = 'Disabled' }
    if (-not $types.ContainsKey($old)) { throw ('The backup holds the start type ' + $old + ', which is not known.') }
    $command = 'Set-Service -Name BITS -StartupType ' + $types[$old]
    Show-Undo ('Service BITS on ' + $Pc) 'Start type' $start $old $command
    Write-Output 'Removed jobs are not put back: Outlook queues its download by itself.'
    if (Test-Same $start $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($old -eq 'Disabled') { Stop-Service -Name BITS -ErrorAction Stop }
    Set-Service -Name BITS -StartupType $types[$old] -ErrorAction Stop
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
