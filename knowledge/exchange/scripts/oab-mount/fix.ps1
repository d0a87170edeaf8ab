# Mounts the database of the organization mailbox
#
# What:    Mounts the database that holds the organization mailbox.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the mount state of this one database
# Risk:    medium. Find out first why it is not mounted: a database that is being repaired or moved must stay down.
# Without -Apply it only shows the plan.
param([switch]$Apply)
# exmedic: values
$CaseId = 'example'
$BackupFolder = 'C:\ExMedicBackup\example'
$ExchangeVersion = '2016'
$OabName = 'Default Offline Address Book'
$Generator = $null
# exmedic: end of values
$ErrorActionPreference = 'Stop'
# exmedic: functions Format-Value, Get-Quoted, Test-Same, Show-Change, Get-Decision, Get-BackupFile, Read-Backup

try {
    Set-ADServerSettings -ViewEntireForest $true
    $name = [string]$Generator
    # an address book without a setting uses the mailbox that Setup made
    if ($name -eq '') { $name = 'SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}' }
    $mailbox = Get-Mailbox -Arbitration -Identity $name -ErrorAction Stop
    $database = [string]$mailbox.Database
    $status = Get-MailboxDatabase -Identity $database -Status -ErrorAction Stop
    $now = [string]$status.Mounted
    $command = 'Mount-Database -Identity ' + (Get-Quoted $database)
    Show-Change $database 'Mounted' $now 'False' 'True' $command
    $decision = Get-Decision $now 'False' 'True'
    if ($decision -eq 'done') { Write-Output 'Nothing to do: the database is mounted.'; exit 0 }
    if ($decision -eq 'stop') { throw 'The value is not the one that the diagnosis saw. Nothing was changed; measure again.' }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $saved = Read-Backup 'oab-mount' $name
    if (-not (Test-Same $database ([string]$saved['Database']))) { throw ('The organization mailbox has moved to ' + $database + ' since the backup.') }
    Mount-Database -Identity $database -ErrorAction Stop
    Write-Output 'Done. Start the generation next.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
