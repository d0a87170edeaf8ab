# Sets the address book of an address book policy: check afterwards
#
# What:    Reads the address book that is set on the policy.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: nothing
# Risk:    none
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Policy = 'Policy'
$OabName = 'Default Offline Address Book'
$OabGuid = '00000000-0000-0000-0000-000000000000'
$OldAddressBook = 'Old Address Book'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Test-Same, Get-Result

try {
    $object = Get-AddressBookPolicy -Identity $Policy -ErrorAction Stop
    $now = [string]$object.OfflineAddressBook
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $new = [string]$oab.Identity
    $state = 'FAIL'
    if (Test-Same $now.TrimStart('\') $new.TrimStart('\')) { $state = 'PASS' }
    Write-Output ($state + '  ' + $Policy + ': OfflineAddressBook is ' + (Format-Value $now))
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
