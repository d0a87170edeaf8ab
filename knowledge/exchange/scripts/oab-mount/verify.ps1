# Mounts the database of the organization mailbox: check afterwards
#
# What:    Reads the mount state of the database.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$Generator = $null
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Result

try {
    Set-ADServerSettings -ViewEntireForest $true
    $name = [string]$Generator
    # an address book without a setting uses the mailbox that Setup made
    if ($name -eq '') { $name = 'SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}' }
    $mailbox = Get-Mailbox -Arbitration -Identity $name -ErrorAction Stop
    $database = [string]$mailbox.Database
    $status = Get-MailboxDatabase -Identity $database -Status -ErrorAction Stop
    $now = [string]$status.Mounted
    $state = 'UNKNOWN'
    if ($now -eq 'True') { $state = 'PASS' }
    if ($now -eq 'False') { $state = 'FAIL' }
    Write-Output ($state + '  ' + $database + ': Mounted is ' + (Format-Value $now))
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
