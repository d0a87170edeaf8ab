# Mounts the database of the organization mailbox: way back
#
# What:    Dismounts the database again if it was dismounted when the backup was made.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the mount state of this one database
# Risk:    high. Dismounting cuts off every user whose mailbox is in this database.
# Without -Apply it only shows what would happen.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$Generator = $null
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Get-BackupFile, Read-Backup, Show-Undo

try {
    $name = [string]$Generator
    # an address book without a setting uses the mailbox that Setup made
    if ($name -eq '') { $name = 'SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}' }
    $saved = Read-Backup 'oab-mount' $name
    $database = [string]$saved['Database']
    $old = [string]$saved['Mounted']
    if ($database -eq '') { throw 'The backup names no database.' }
    if ($old -ne 'True' -and $old -ne 'False') { throw ('The backup holds no readable value: ' + $old) }
    $now = [string](Get-MailboxDatabase -Identity $database -Status -ErrorAction Stop).Mounted
    $command = 'Dismount-Database -Identity ' + (Get-Quoted $database) + ' -Confirm:$false'
    if ($old -eq 'True') { $command = 'Mount-Database -Identity ' + (Get-Quoted $database) }
    Show-Undo $database 'Mounted' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    if ($old -eq 'True') { Mount-Database -Identity $database -ErrorAction Stop }
    else { Dismount-Database -Identity $database -Confirm:$false -ErrorAction Stop }
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
