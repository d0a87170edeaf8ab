# Gives the organization mailbox the capability to generate
#
# What:    Sets OABGen of the organization mailbox that generates the address book.
# Where:   the Exchange Management Shell, started with 'Run as administrator'
# Account: member of Organization Management
# Changes: the capability OABGen of this one arbitration mailbox
# Risk:    small. Users notice nothing.
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
# exmedic: functions Format-Value, Get-Quoted, Show-Change, Get-BackupFile, Read-Backup

try {
    Set-ADServerSettings -ViewEntireForest $true
    $name = [string]$Generator
    # an address book without a setting uses the mailbox that Setup made
    if ($name -eq '') { $name = 'SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}' }
    $mailbox = Get-Mailbox -Arbitration -Identity $name -ErrorAction Stop
    $now = @($mailbox.PersistedCapabilities | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $has = [string](@($now | Where-Object { $_ -like '*OABGen' }).Count -gt 0)
    $command = 'Set-Mailbox -Identity ' + (Get-Quoted $name) + ' -Arbitration -OABGen $true'
    Show-Change $name 'Capability OABGen' $has 'False' 'True' $command
    if ($has -eq 'True') { Write-Output 'Nothing to do: the mailbox has the capability.'; exit 0 }
    if (-not $Apply) { Write-Output 'Plan only: nothing was changed. Run the file again with -Apply.'; exit 0 }
    $null = Read-Backup 'oab-capability' $name
    Set-Mailbox -Identity $name -Arbitration -OABGen $true -ErrorAction Stop
    Write-Output 'Done. Start the generation next.'
    exit 0
} catch {
    Write-Output ('STOPPED: ' + $_.Exception.Message)
    exit 1
}
