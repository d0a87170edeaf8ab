# Sets the address book of an address book policy
#
# What:    Sets OfflineAddressBook of one address book policy.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the address book of this one policy
# Risk:    medium. All users with this policy load the address book in full once.
# Without -Apply it only shows the plan.
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
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $object = Get-AddressBookPolicy -Identity $Policy -ErrorAction Stop
    $now = [string]$object.OfflineAddressBook
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $new = [string]$oab.Identity
    $command = 'Set-AddressBookPolicy -Identity ' + (Get-Quoted $Policy) + ' -OfflineAddressBook ' + (Get-Quoted $OabGuid)
    Show-Change $Policy 'OfflineAddressBook' $now $OldAddressBook $new $command
    # the shell writes a leading backslash that pasted text may lack
    $decision = Get-Decision $now.TrimStart('\') ([string]$OldAddressBook).TrimStart('\') $new.TrimStart('\')
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the new value is there.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-policy' $Policy
    Set-AddressBookPolicy -Identity $Policy -OfflineAddressBook $OabGuid -ErrorAction Stop
    Write-Output 'Done. Autodiscover gives the new address within the hour; Outlook then loads the address book in full.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
