# Gives the organization mailbox the capability to generate: check afterwards
#
# What:    Reads the capabilities of the mailbox.
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
    $now = @($mailbox.PersistedCapabilities | Where-Object { $_ } | ForEach-Object { [string]$_ })
    $has = [string](@($now | Where-Object { $_ -like '*OABGen' }).Count -gt 0)
    $state = 'FAIL'
    if ($has -eq 'True') { $state = 'PASS' }
    Write-Output ($state + '  ' + $name + ': capabilities are ' + (Format-Value $now))
    $result = Get-Result $state
    Write-Output ('RESULT: ' + $result)
    if ($result -ne 'PASS') { exit 1 }
    exit 0
} catch {
    Write-Output ('UNKNOWN  ' + $_.Exception.Message)
    Write-Output 'RESULT: UNKNOWN'
    exit 1
}
