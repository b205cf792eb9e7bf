// SPDX-License-Identifier: MIT
// Written against Apple's documentation; it has never been compiled or run.
#include "desktop/notifier_mac.h"

#include <QPointer>

#import <UserNotifications/UserNotifications.h>

#include <map>

/// Tells the notifier what the person did. The system calls it on a thread of its own.
@interface MeshNotificationDelegate : NSObject <UNUserNotificationCenterDelegate>
@property (copy) void (^acted)(NSString *key, NSString *action);
@end

@implementation MeshNotificationDelegate

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
       willPresentNotification:(UNNotification *)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions))done
{
    done(UNNotificationPresentationOptionBanner | UNNotificationPresentationOptionList);
}

- (void)userNotificationCenter:(UNUserNotificationCenter *)center
    didReceiveNotificationResponse:(UNNotificationResponse *)response
             withCompletionHandler:(void (^)(void))done
{
    self.acted(response.notification.request.identifier, response.actionIdentifier);
    done();
}

@end

namespace mesh {
namespace {

class MacNotifier : public Notifier
{
public:
    MacNotifier()
        : m_center(UNUserNotificationCenter.currentNotificationCenter)
        , m_delegate([MeshNotificationDelegate new])
    {
        const QPointer<MacNotifier> self(this);
        m_delegate.acted = ^(NSString *key, NSString *action) {
            const auto ours = QString::fromNSString(key);
            const auto chosen = QString::fromNSString(action);
            // Only the main thread may look at the pointer.
            dispatch_async(dispatch_get_main_queue(), ^{
                if (self)
                    self->take(ours, chosen);
            });
        };
        m_center.delegate = m_delegate;
    }
    ~MacNotifier() override { m_center.delegate = nil; }

    void show(const Notification &notification) override
    {
        // At the first use, when the person can see what for; the system asks once. Who is refused sees the tray's
        // icon.
        [m_center requestAuthorizationWithOptions:UNAuthorizationOptionAlert completionHandler:^(BOOL, NSError *) {}];
        m_shown.insert_or_assign(notification.key, notification);
        registerButtons();
        auto *content = [UNMutableNotificationContent new];
        content.title = notification.summary.toNSString();
        content.body = notification.body.toNSString();
        content.categoryIdentifier = notification.key.toNSString();
        [m_center addNotificationRequest:[UNNotificationRequest requestWithIdentifier:notification.key.toNSString()
                                                                              content:content
                                                                              trigger:nil]
                   withCompletionHandler:nil];
    }
    void withdraw(const QString &key) override
    {
        m_shown.erase(key);
        registerButtons();
        auto *identifiers = @[ key.toNSString() ];
        [m_center removePendingNotificationRequestsWithIdentifiers:identifiers];
        [m_center removeDeliveredNotificationsWithIdentifiers:identifiers];
    }
    bool hasActions() const override { return true; }

private:
    /// Each notification has a category of its own, as its buttons differ; the system knows only the set as a whole.
    void registerButtons()
    {
        auto *categories = [NSMutableSet<UNNotificationCategory *> set];
        for (const auto &[key, notification] : m_shown) {
            auto *buttons = [NSMutableArray<UNNotificationAction *> array];
            for (const auto &action : notification.actions)
                [buttons addObject:[UNNotificationAction
                                       actionWithIdentifier:action.id.toNSString()
                                                      title:action.label.toNSString()
                                                    options:UNNotificationActionOptionAuthenticationRequired]];
            [categories addObject:[UNNotificationCategory
                                      categoryWithIdentifier:key.toNSString()
                                                     actions:buttons
                                           intentIdentifiers:@[]
                                                     options:UNNotificationCategoryOptionCustomDismissAction]];
        }
        [m_center setNotificationCategories:categories];
    }

    void take(const QString &key, const QString &action)
    {
        const auto found = m_shown.find(key);
        if (found == m_shown.end())
            return;
        if (action == QString::fromNSString(UNNotificationDismissActionIdentifier)) {
            m_shown.erase(found);
            Q_EMIT closed(key);
        } else if (action == QString::fromNSString(UNNotificationDefaultActionIdentifier)) {
            Q_EMIT acted(key, QStringLiteral("show"));
        } else {
            Q_EMIT acted(key, action);
        }
    }

    UNUserNotificationCenter *m_center;
    MeshNotificationDelegate *m_delegate; ///< Ours; the centre does not keep it. Compiled with ARC.
    std::map<QString, Notification> m_shown;
};

} // namespace

std::unique_ptr<Notifier> makeMacNotifier()
{
    if (NSBundle.mainBundle.bundleIdentifier == nil)
        return nullptr;
    return std::make_unique<MacNotifier>();
}

} // namespace mesh
