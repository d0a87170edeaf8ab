# Removes the personal address book setting of a mailbox: check afterwards
#
# What:    Reads the address book that is set on the mailbox.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Mailbox = 'anna@contoso.example'
$OldAddressBook = 'Old Address Book'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Test-Same, Get-Result

try {
    $object = Get-Mailbox -Identity $Mailbox -ErrorAction Stop
    $now = [string]$object.OfflineAddressBook
    $new = ''
    $state = 'FAIL'
    if (Test-Same $now.TrimStart('\') $new.TrimStart('\')) { $state = 'PASS' }
    Write-Output ($state + '  ' + $Mailbox + ': OfflineAddressBook is ' + (Format-Value $now))
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
