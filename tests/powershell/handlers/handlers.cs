namespace ExMedic.PowerShellProof;

/// <summary>What each Exchange cmdlet does to the state.</summary>
static class Handlers
{
    public delegate IEnumerable<object> Handler(Call call);

    static readonly Dictionary<string, Handler> All = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Get-OfflineAddressBook"] = AddressBooks.Get,
        ["Set-OfflineAddressBook"] = AddressBooks.Set,
        ["Update-OfflineAddressBook"] = Generation.Update,
        ["Move-OfflineAddressBook"] = AddressBooks.Move,
        ["Update-FileDistributionService"] = Generation.Distribute,
        ["Get-OabVirtualDirectory"] = Directories.Get,
        ["Set-OabVirtualDirectory"] = Directories.Set,
        ["Get-Mailbox"] = Mailboxes.Get,
        ["Set-Mailbox"] = Mailboxes.Set,
        ["New-Mailbox"] = Mailboxes.New,
        ["Enable-Mailbox"] = Mailboxes.Enable,
        ["Disable-Mailbox"] = Mailboxes.Remove,
        ["Remove-Mailbox"] = Mailboxes.Remove,
        ["Get-MailboxDatabase"] = Databases.Get,
        ["Set-MailboxDatabase"] = Databases.Set,
        ["Mount-Database"] = call => Databases.Mount(call, true),
        ["Dismount-Database"] = call => Databases.Mount(call, false),
        ["Get-AddressBookPolicy"] = Policies.Get,
        ["Set-AddressBookPolicy"] = Policies.Set,
        ["Get-ExchangeServer"] = Servers.Get,
        ["Get-ServerComponentState"] = Components.Get,
        ["Set-ServerComponentState"] = Components.Set,
        ["Set-ADServerSettings"] = Servers.View,
        ["Get-ExchangeCertificate"] = Certificates.Get,
        ["Enable-ExchangeCertificate"] = Certificates.Enable
    };

    /// <summary>Cmdlets that ask a person first unless told not to.</summary>
    static readonly HashSet<string> Asks = new(StringComparer.OrdinalIgnoreCase)
    {
        "Remove-Mailbox", "Disable-Mailbox", "Dismount-Database", "Move-OfflineAddressBook"
    };

    public static List<object> Run(Call call)
    {
        if (!All.TryGetValue(call.Cmdlet, out var handler)) throw new NotDoubled(call.Cmdlet);
        var reads = call.Cmdlet.StartsWith("Get-", StringComparison.OrdinalIgnoreCase);
        if (!reads && call.WhatIf)
        {
            call.Double.Say($"What if: {call.Cmdlet} {call.Text("Identity")}");
            return [];
        }
        if (Asks.Contains(call.Cmdlet) && !call.ConfirmedNo) throw new NotDoubled($"{call.Cmdlet} asks a person; give -Confirm:$false");
        var before = call.State.Writes.Count;
        var result = handler(call).ToList();
        if (call.Unread() is { } name) throw new NotDoubled($"parameter {name} of {call.Cmdlet}");
        if (call.Cmdlet.StartsWith("Set-", StringComparison.OrdinalIgnoreCase) && call.State.Writes.Count == before && call.Cmdlet != "Set-ADServerSettings")
            call.Double.Warn($"The command completed successfully but no settings of '{call.Text("Identity")}' have been modified.");
        return result;
    }
}
