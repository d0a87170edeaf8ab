# Gives the organization mailbox the capability to generate: way back
#
# What:    Takes the capability away again if the mailbox did not have it.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the capability OABGen of this one arbitration mailbox
# Risk:    small. Users notice nothing.
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
    Set-ADServerSettings -ViewEntireForest $true
    $name = [string]$Generator
    # an address book without a setting uses the mailbox that Setup made
    if ($name -eq '') { $name = 'SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}' }
    $saved = Read-Backup 'oab-capability' $name
    $mailbox = Get-Mailbox -Arbitration -Identity $name -ErrorAction Stop
    $now = [string](@($mailbox.PersistedCapabilities | Where-Object { $_ } | ForEach-Object { [string]$_ } | Where-Object { $_ -like '*OABGen' }).Count -gt 0)
    $old = [string]$saved['OABGen']
    if ($old -ne 'True' -and $old -ne 'False') { throw ('The backup holds no readable value: ' + $old) }
    $command = 'Set-Mailbox -Identity ' + (Get-Quoted $name) + ' -Arbitration -OABGen $' + $old.ToLower()
    Show-Undo $name 'Capability OABGen' $now $old $command
    if (Test-Same $now $old) { Write-Output 'Nothing to do: the saved value is there.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    Set-Mailbox -Identity $name -Arbitration -OABGen ($old -eq 'True') -ErrorAction Stop
    Write-Output 'Done: the saved value is back.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
