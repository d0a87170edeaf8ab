# Removes the personal address book setting of a mailbox: way back
#
# What:    Puts the saved address book back on the mailbox; where none was set, it is emptied.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the address book of this one mailbox
# Risk:    small. This one user loads the address book in full once.
# A pointer to an address book that no longer exists can not be set again; the script then stops.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$Mailbox = 'anna@contoso.example'
$OldAddressBook = 'Old Address Book'
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $saved = Read-Backup 'oab-mailbox' $Mailbox
    $object = Get-Mailbox -Identity $Mailbox -ErrorAction Stop
    $now = [string]$object.OfflineAddressBook
    if (-not $saved.ContainsKey('OfflineAddressBook')) { throw 'The backup holds no address book setting.' }
    $old = [string]$saved['OfflineAddressBook']
    $command = 'Set-Mailbox -Identity ' + (Get-Quoted $Mailbox) + ' -OfflineAddressBook ' + (Get-Quoted $old)
    Show-Undo $Mailbox 'OfflineAddressBook' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    $gone = ''
    if ($old -ne '') {
        try { $null = Get-OfflineAddressBook -Identity $old -ErrorAction Stop }
        catch { $gone = 'The saved address book no longer exists, so it can not be set again: ' + $old }
    }
    if ($gone -ne '') { Write-Output ('Note: ' + $gone) }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($gone -ne '') { throw $gone }
    if ($old -eq '') { Set-Mailbox -Identity $Mailbox -OfflineAddressBook $null -ErrorAction Stop }
    else { Set-Mailbox -Identity $Mailbox -OfflineAddressBook $old -ErrorAction Stop }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
