#!/usr/bin/env python3
"""Reduces the full cmdlet catalogues to the commands that generated scripts may use.

usage: reduce.py FULL_FOLDER
Writes exchange.json and windows.json beside this file, one command a line. `since` is the version of Windows PowerShell
that brought a command or a parameter, where that is later than 2.0.
"""
import json
import os
import sys

EXCHANGE = """
Get-OfflineAddressBook Set-OfflineAddressBook Update-OfflineAddressBook Move-OfflineAddressBook
Get-OabVirtualDirectory Set-OabVirtualDirectory Update-FileDistributionService
Get-Mailbox Set-Mailbox New-Mailbox Enable-Mailbox Disable-Mailbox Remove-Mailbox
Get-MailboxDatabase Set-MailboxDatabase Mount-Database Dismount-Database
Get-AddressBookPolicy Set-AddressBookPolicy Get-ExchangeServer
Get-ServerComponentState Set-ServerComponentState Set-ADServerSettings Get-ADServerSettings
Get-ExchangeCertificate Enable-ExchangeCertificate Import-ExchangeCertificate Export-ExchangeCertificate
Get-User Get-GlobalAddressList Get-AddressList Get-ClientAccessServer Get-MailboxServer
""".split()

WINDOWS = """
Add-Content Add-Member Compare-Object ConvertTo-Json Copy-Item Export-Clixml Export-Csv ForEach-Object Format-List Format-Table
Get-Acl Get-BitsTransfer Get-ChildItem Get-Command Get-Content Get-Date Get-FileHash Get-Item Get-ItemProperty Get-Module
Get-Service Get-Variable Get-WebAppPoolState Get-WebApplication Get-WebConfiguration Get-WebConfigurationProperty Get-Website
Get-WmiObject Group-Object Import-Clixml Import-Csv Import-Module Invoke-WebRequest Join-Path Measure-Object Move-Item
New-Item New-Object Out-File Out-Host Out-Null Out-String Remove-BitsTransfer Remove-Item Rename-Item Restart-Service
Restart-WebAppPool Resume-BitsTransfer Select-Object Select-String Set-Content Set-ItemProperty Set-Service Set-StrictMode
Set-WebConfigurationProperty Add-WebConfigurationProperty Remove-WebConfigurationProperty Clear-WebConfiguration
Set-WebConfiguration Sort-Object Split-Path Start-Service Start-Sleep Start-Transcript Start-WebAppPool Stop-Service
Stop-Transcript Stop-WebAppPool Test-Path Where-Object Write-Error Write-Host Write-Output Write-Verbose Write-Warning
Unblock-File Test-NetConnection Get-CimInstance Resolve-Path Set-Variable Write-Progress
""".split()

SINCE = {"ConvertTo-Json": "3.0", "Invoke-WebRequest": "3.0", "Unblock-File": "3.0", "Test-NetConnection": "4.0",
         "Get-CimInstance": "3.0", "Get-FileHash": "4.0"}

SINCE_PARAMETER = {
    "Get-ChildItem": {"File": "3.0", "Directory": "3.0", "Hidden": "3.0", "ReadOnly": "3.0", "System": "3.0", "Attributes": "3.0",
                      "Depth": "5.0", "FollowSymlink": "5.0"},
    "Get-Content": {"Raw": "3.0", "Tail": "3.0", "Stream": "3.0"}, "Set-Content": {"NoNewline": "5.0", "Stream": "3.0"},
    "Add-Content": {"NoNewline": "5.0", "Stream": "3.0"}, "Out-File": {"NoNewline": "5.0", "LiteralPath": "3.0"},
    "Export-Csv": {"Append": "3.0", "LiteralPath": "3.0"}, "Import-Csv": {"Encoding": "3.0", "LiteralPath": "3.0"},
    "Export-Clixml": {"LiteralPath": "3.0"},
    "Import-Clixml": {"LiteralPath": "3.0", "First": "3.0", "Skip": "3.0", "IncludeTotalCount": "3.0"},
    "Select-Object": {"SkipLast": "5.0", "Wait": "3.0"}, "Rename-Item": {"LiteralPath": "3.0"},
    "Test-Path": {"NewerThan": "3.0", "OlderThan": "3.0"}, "Get-Item": {"Stream": "3.0"}, "Remove-Item": {"Stream": "3.0"},
    "Import-Module": {"MinimumVersion": "3.0", "MaximumVersion": "5.0", "FullyQualifiedName": "3.0", "NoClobber": "3.0",
                      "Scope": "3.0", "CimSession": "3.0", "PSSession": "3.0"},
    "Get-Module": {"Refresh": "3.0", "FullyQualifiedName": "3.0", "PSSession": "3.0"},
    "Get-Command": {"All": "3.0", "ListImported": "3.0", "ParameterName": "3.0", "ParameterType": "3.0", "ShowCommandInfo": "5.0",
                    "FullyQualifiedModule": "3.0"},
    "Start-Transcript": {"IncludeInvocationHeader": "5.0", "LiteralPath": "3.0", "OutputDirectory": "5.0"},
    "Where-Object": {"Property": "3.0"}, "ForEach-Object": {"MemberName": "3.0", "ArgumentList": "3.0", "Parallel": "7.0"},
    "Split-Path": {"LiteralPath": "3.0"}, "Select-String": {"LiteralPath": "3.0"}, "Get-ItemProperty": {},
    "Add-Member": {"NotePropertyMembers": "3.0", "NotePropertyName": "3.0", "NotePropertyValue": "3.0", "TypeName": "3.0"},
    "Get-Service": {}, "Out-String": {"NoNewline": "6.0"}, "Write-Progress": {},
}


def lines(source, commands, versions=None):
    rows = ",\n  ".join("%s: %s" % (json.dumps(name), json.dumps(commands[name], separators=(",", ":"))) for name in sorted(commands))
    head = '{\n "source": %s,\n' % json.dumps(source)
    if versions:
        head += ' "versions": %s,\n' % json.dumps(versions)
    return head + ' "cmdlets": {\n  ' + rows + "\n }\n}\n"


def main(full):
    here = os.path.dirname(os.path.abspath(__file__))
    exchange = json.load(open(os.path.join(full, "exchange.json"), encoding="utf-8"))
    kept = {name: exchange["cmdlets"][name] for name in EXCHANGE if name in exchange["cmdlets"]}
    with open(os.path.join(here, "exchange.json"), "w", encoding="utf-8") as out:
        out.write(lines(exchange["source"], kept, exchange["versions"]))
    windows = json.load(open(os.path.join(full, "windows.json"), encoding="utf-8"))
    kept = {}
    for name in WINDOWS:
        if name not in windows["cmdlets"]:
            print("not in the catalogue:", name)
            continue
        entry = windows["cmdlets"][name]
        if name in SINCE:
            entry["since"] = SINCE[name]
        for parameter, since in SINCE_PARAMETER.get(name, {}).items():
            if parameter in entry["parameters"]:
                entry["parameters"][parameter]["since"] = since
        kept[name] = entry
    with open(os.path.join(here, "windows.json"), "w", encoding="utf-8") as out:
        out.write(lines(windows["source"], kept))
    missing = [name for name in EXCHANGE if name not in exchange["cmdlets"]]
    print("exchange", len(EXCHANGE) - len(missing), "missing", missing, "windows", len(kept))


if __name__ == "__main__":
    main(sys.argv[1])
