# Sets the address book of a mailbox database
#
# What:    Sets OfflineAddressBook of one mailbox database.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the address book of this one database
# Risk:    medium. The users of this database load the address book in full once.
# Without -Apply it only shows the plan.
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
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    $object = Get-MailboxDatabase -Identity $Database -ErrorAction Stop
    $now = [string]$object.OfflineAddressBook
    $oab = Get-OfflineAddressBook -Identity $OabGuid -ErrorAction Stop
    $new = [string]$oab.Identity
    $command = 'Set-MailboxDatabase -Identity ' + (Get-Quoted $Database) + ' -OfflineAddressBook ' + (Get-Quoted $OabGuid)
    Show-Change $Database 'OfflineAddressBook' $now $OldAddressBook $new $command
    # the shell writes a leading backslash that pasted text may lack
    $decision = Get-Decision $now.TrimStart('\') ([string]$OldAddressBook).TrimStart('\') $new.TrimStart('\')
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the new value is there.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-database' $Database
    Set-MailboxDatabase -Identity $Database -OfflineAddressBook $OabGuid -ErrorAction Stop
    Write-Output 'Done. Autodiscover gives the new address within the hour; Outlook then loads the address book in full.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
