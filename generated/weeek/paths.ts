// Made by `npm run generate` from specs/weeek. Do not edit.

/** Every path of the description, with its operations: what `http` is typed by. */
export interface paths {
    "/crm/funnels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List funnels
         * @description Lists all funnels of the workspace with their custom fields. The list is not paged.
         */
        get: operations["listFunnels"];
        put?: never;
        /**
         * Create a funnel
         * @description Creates a funnel and returns it. No member is required. There is no idempotency key, so a retry can create a second one.
         *
         *     Which statuses it starts with is not documented.
         */
        post: operations["createFunnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a funnel
         * @description Returns one funnel with its custom fields.
         */
        get: operations["getFunnel"];
        /**
         * Update a funnel
         * @description Sets a funnel's name, currency or privacy and returns the funnel.
         *
         *     It is not documented whether a member that is left out keeps its value.
         */
        put: operations["updateFunnel"];
        post?: never;
        /**
         * Delete a funnel
         * @description Deletes a funnel. It is not documented what becomes of its deals, and whether it can be restored.
         */
        delete: operations["deleteFunnel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{funnel_id}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a custom field of a funnel
         * @description Adds a custom field to a funnel's deals and returns it. Only the funnel lists its fields.
         *
         *     There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createFunnelCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{funnel_id}/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a custom field of a funnel
         * @description Sets a custom field's name or settings and returns the field. Its type cannot change.
         *
         *     It is not documented whether a member that is left out keeps its value.
         */
        put: operations["updateFunnelCustomField"];
        post?: never;
        /**
         * Delete a custom field of a funnel
         * @description Deletes a custom field. What happens to its values is not documented.
         */
        delete: operations["deleteFunnelCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{funnel_id}/custom-fields/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a custom field of a funnel
         * @description Changes a custom field's place among the funnel's custom fields.
         */
        post: operations["moveFunnelCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an option of a custom field
         * @description Adds a choice to a `select` or `multiselect` field and returns it. There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createFunnelCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an option of a custom field
         * @description Sets an option's name and colour and returns the option. Both are required.
         */
        put: operations["updateFunnelCustomFieldOption"];
        post?: never;
        /**
         * Delete an option of a custom field
         * @description Deletes an option. It is not documented what happens to the values that chose it.
         */
        delete: operations["deleteFunnelCustomFieldOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an option of a custom field
         * @description Changes an option's place among the options of its field.
         */
        post: operations["moveFunnelCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/funnels/{funnelId}/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnelId: string;
            };
            cookie?: never;
        };
        /**
         * List the statuses of a funnel
         * @description Lists all statuses of a funnel, its columns. The list is not paged.
         */
        get: operations["listFunnelStatuses"];
        put?: never;
        /**
         * Create a status in a funnel
         * @description Adds a status, a column, to a funnel and returns it. Its place among the others is not documented.
         *
         *     There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createFunnelStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/statuses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The status's id. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a status
         * @description Returns one status. If it does not exist, the response is a 404.
         */
        get: operations["getFunnelStatus"];
        /**
         * Update a status
         * @description Sets a status's name and returns the status. No documented operation changes its place.
         */
        put: operations["updateFunnelStatus"];
        post?: never;
        /**
         * Delete a status
         * @description Deletes a status. What becomes of its deals is not documented.
         */
        delete: operations["deleteFunnelStatus"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/statuses/{statusId}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the status (a funnel's column). */
                statusId: string;
            };
            cookie?: never;
        };
        /**
         * List the deals of a status
         * @description Lists the deals in one status, page by page. No operation lists all deals: walk the funnels and their statuses.
         *
         *     The documentation also names the filters `customFields[*][id]` and `customFields[*][value]`. It is not known how they are
         *     written in an address, so they are left out here.
         *
         *     It is not documented whether won, lost and archived deals are listed without `winStatuses[]`. A deal moved between two
         *     requests can appear twice, or not at all.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create a deal
         * @description Creates a deal in this status and its funnel, and returns the whole deal. No member is required.
         *
         *     This is the only call that stores `description`. There is no idempotency key: a request that is sent twice creates two deals.
         */
        post: operations["createDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description Returns one deal with its links, tasks, custom fields and attachments.
         */
        get: operations["getDeal"];
        /**
         * Update a deal
         * @description Sets title, amount, win status or custom fields and returns the whole deal. For other members, use PATCH or the operations
         *     for them.
         *
         *     It is not documented whether a member that is left out keeps its value.
         */
        put: operations["updateDeal"];
        post?: never;
        /**
         * Delete a deal
         * @description Deletes a deal. Whether it can be restored is not documented.
         */
        delete: operations["deleteDeal"];
        options?: never;
        head?: never;
        /**
         * Update some fields of a deal
         * @description Updates the members that are sent. The response does not show the deal: get it to see the result.
         *
         *     `description` is accepted but not stored; only a create stores it. To change the status or the funnel, use `setDealStatus`
         *     or `setDealFunnel`.
         */
        patch: operations["patchDeal"];
        trace?: never;
    };
    "/crm/deals/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a deal within its funnel
         * @description Moves a deal to another place in its column, or to another status of its funnel. To move it to another funnel, use `setDealFunnel`.
         */
        post: operations["moveDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a deal to another funnel
         * @description Moves a deal to another funnel. It is not documented which of its statuses the deal lands in; get the deal to see it.
         */
        put: operations["setDealFunnel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a deal to another status
         * @description Sets the status of a deal. Use `moveDeal` to choose its place in the column as well.
         */
        put: operations["setDealStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an assignee
         * @description Makes a user an assignee of a deal. It is not documented what a second attach does.
         */
        post: operations["attachDealAssignee"];
        /**
         * Detach an assignee
         * @description Removes a user from the assignees of a deal. The id goes in the body. It is not documented what happens when it was not attached.
         */
        delete: operations["detachDealAssignee"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a contact
         * @description Links a contact to a deal. It is not documented what a second attach does.
         */
        post: operations["attachDealContact"];
        /**
         * Detach a contact
         * @description Detaches a contact from a deal. The id goes in the body. It is not documented what happens when it was not attached.
         */
        delete: operations["detachDealContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach an organization
         * @description Links an organization to a deal. It is not documented what a second attach does.
         */
        post: operations["attachDealOrganization"];
        /**
         * Detach an organization
         * @description Detaches an organization from a deal. The id goes in the body. It is not documented what happens when it was not attached.
         */
        delete: operations["detachDealOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{dealId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a tag
         * @description Attaches a tag to a deal. The member is called `tag`, where contacts and organizations have `tagId`.
         *
         *     It is not documented what a second attach does.
         */
        post: operations["attachDealTag"];
        /**
         * Detach a tag
         * @description Detaches a tag from a deal. The member is called `tag`, where contacts and organizations have `tagId`.
         *
         *     The id goes in the body. It is not documented what happens when it was not attached.
         */
        delete: operations["detachDealTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a task in a deal
         * @description Creates a task, attaches it to the deal and returns it.
         *
         *     The documentation describes no body. The members described here are the ones that clients send.
         */
        post: operations["createDealTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Detach a task
         * @description Detaches a task from a deal. It is not documented whether the task itself is deleted.
         */
        delete: operations["detachDealTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{id}/tasks/{taskId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a task within its deal
         * @description Changes a task's place among the deal's tasks.
         */
        post: operations["moveDealTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/deals/{deal_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                deal_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an attachment
         * @description Uploads a file of at most 100 MB, attaches it to the deal and returns the attachment.
         *
         *     The part is called `files[]`, but the response has one attachment; what several files in one call do is not documented.
         */
        post: operations["uploadDealAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * @description Lists the workspace's organizations, page by page. The response does not say whether another page follows.
         *
         *     The documentation also names the filters `customFields[*][id]` and `customFields[*][value]`. It is not known how they are
         *     written in an address, so they are left out here.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Creates an organization and returns it. No member is required. Contacts and tags are attached afterwards.
         *
         *     There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an organization
         * @description Returns one organization with its links.
         */
        get: operations["getOrganization"];
        /**
         * Update an organization
         * @description Updates an organization and returns it. A member that is left out presumably keeps its value.
         *
         *     It is not documented whether an array replaces what the organization has or adds to it.
         */
        put: operations["updateOrganization"];
        post?: never;
        /**
         * Delete an organization
         * @description Deletes an organization. Whether it can be restored is not documented.
         */
        delete: operations["deleteOrganization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an address of an organization
         * @description Adds an address to an organization and returns it. There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createOrganizationAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/addresses/{addressId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The address's id. */
                addressId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an address of an organization
         * @description Updates an address and returns it.
         */
        put: operations["updateOrganizationAddress"];
        post?: never;
        /**
         * Delete an address of an organization
         * @description Deletes an address of an organization.
         */
        delete: operations["deleteOrganizationAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/emails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an e-mail address of an organization
         * @description Adds an e-mail address to an organization and returns it. There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createOrganizationEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/emails/{emailId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The e-mail address's id. */
                emailId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an e-mail address of an organization
         * @description Updates an e-mail address and returns it.
         */
        put: operations["updateOrganizationEmail"];
        post?: never;
        /**
         * Delete an e-mail address of an organization
         * @description Deletes an e-mail address of an organization.
         */
        delete: operations["deleteOrganizationEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/phones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a phone of an organization
         * @description Adds a phone to an organization and returns it. There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createOrganizationPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/phones/{phoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The phone's id. */
                phoneId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a phone of an organization
         * @description Updates a phone and returns it.
         */
        put: operations["updateOrganizationPhone"];
        post?: never;
        /**
         * Delete a phone of an organization
         * @description Deletes a phone of an organization.
         */
        delete: operations["deleteOrganizationPhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a contact to an organization
         * @description Links a contact to an organization. It is not documented what a second attach does.
         */
        post: operations["attachOrganizationContact"];
        /**
         * Detach a contact from an organization
         * @description Detaches a contact from an organization. The id goes in the body. It is not documented what happens when it was not attached.
         */
        delete: operations["detachOrganizationContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/organizations/{organizationId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a tag to an organization
         * @description Attaches a tag to an organization. The member is called `tagId`, where deals have `tag`.
         *
         *     It is not documented what a second attach does.
         */
        post: operations["attachOrganizationTag"];
        /**
         * Detach a tag from an organization
         * @description Detaches a tag from an organization. The member is called `tagId`, where deals have `tag`.
         *
         *     The id goes in the body. It is not documented what happens when it was not attached.
         */
        delete: operations["detachOrganizationTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Lists the workspace's contacts, page by page. The response does not say whether another page follows.
         *
         *     The documentation also names the filters `customFields[*][id]` and `customFields[*][value]`. It is not known how they are
         *     written in an address, so they are left out here.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact and returns it. `firstName` is required. There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Returns one contact with its links.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Updates a contact and returns it. `firstName` is required here too.
         *
         *     It is not documented whether a member that is left out keeps its value, and whether an array replaces what the contact has.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Deletes a contact. Whether it can be restored is not documented.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/contacts/{contactId}/emails": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an e-mail address of a contact
         * @description Adds an e-mail address to a contact and returns it. There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createContactEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/contacts/{contactId}/emails/{emailId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
                /** @description The e-mail address's id. */
                emailId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an e-mail address of a contact
         * @description Updates an e-mail address and returns it.
         */
        put: operations["updateContactEmail"];
        post?: never;
        /**
         * Delete an e-mail address of a contact
         * @description Deletes an e-mail address of a contact.
         */
        delete: operations["deleteContactEmail"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/contacts/{contactId}/phones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a phone of a contact
         * @description Adds a phone to a contact and returns it. There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createContactPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/contacts/{contactId}/phones/{phoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
                /** @description The phone's id. */
                phoneId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a phone of a contact
         * @description Updates a phone and returns it.
         */
        put: operations["updateContactPhone"];
        post?: never;
        /**
         * Delete a phone of a contact
         * @description Deletes a phone of a contact.
         */
        delete: operations["deleteContactPhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/contacts/{contactId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a tag to a contact
         * @description Attaches a tag to a contact. The member is called `tagId`, where deals have `tag`.
         *
         *     It is not documented what a second attach does.
         */
        post: operations["attachContactTag"];
        /**
         * Detach a tag from a contact
         * @description Detaches a tag from a contact. The member is called `tagId`, where deals have `tag`.
         *
         *     The id goes in the body. It is not documented what happens when it was not attached.
         */
        delete: operations["detachContactTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/currencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List currencies
         * @description Lists all currencies that a funnel can have. The list is not paged.
         */
        get: operations["listCurrencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/portfolios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List portfolios
         * @description Lists the portfolios of the workspace, page by page.
         *
         *     It is not known whether a list without `parentId` has the portfolios of all levels or of the top level only.
         */
        get: operations["listPortfolios"];
        put?: never;
        /**
         * Create a portfolio
         * @description Creates a portfolio, at the top level or in another portfolio, and returns it. A request that is sent twice creates two.
         */
        post: operations["createPortfolio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/portfolios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The portfolio's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a portfolio
         * @description Returns one portfolio.
         */
        get: operations["getPortfolio"];
        /**
         * Update a portfolio
         * @description Renames a portfolio and returns it. No operation moves it to another portfolio.
         */
        put: operations["updatePortfolio"];
        post?: never;
        /**
         * Delete a portfolio
         * @description Deletes a portfolio. It is not known what happens to its projects and to the portfolios in it.
         */
        delete: operations["deletePortfolio"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description Lists all projects of the workspace with their own custom fields. The list is not paged.
         *
         *     It is not known whether archived projects are in it; `status` distinguishes them.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project
         * @description Creates a project, in a portfolio if one is named, and returns it. A request that is sent twice creates two.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description Returns one project with its own custom fields.
         */
        get: operations["getProject"];
        /**
         * Update a project
         * @description Sets a project's name, privacy, picture and colour. The response does not show the project: get it to see the result.
         *
         *     Name and privacy are required. It is not known whether a member that is left out keeps its value.
         */
        put: operations["updateProject"];
        post?: never;
        /**
         * Delete a project
         * @description Deletes a project. It is not known what happens to its boards and tasks, and whether it can be restored. To keep it, archive it.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a project
         * @description Archives a project. Send no body.
         */
        post: operations["archiveProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{id}/un-archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unarchive a project
         * @description Unarchives a project. Send no body.
         */
        post: operations["unarchiveProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a custom field of a project
         * @description Adds a custom field to a project's tasks and returns it. A request that is sent twice creates two.
         *
         *     Read it in the project (`customFields`).
         */
        post: operations["createProjectCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a custom field of a project
         * @description Sets a custom field's name or settings and returns the field. Its type cannot change.
         *
         *     It is not known whether a member that is left out keeps its value.
         */
        put: operations["updateProjectCustomField"];
        post?: never;
        /**
         * Delete a custom field of a project
         * @description Deletes a custom field. It is not known what happens to its values in tasks.
         */
        delete: operations["deleteProjectCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields/{id}/transfer-to-task-manager": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a project's custom field global
         * @description Makes a project's custom field a global one of the Task Manager. Send no body.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferProjectCustomFieldToTaskManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields/{id}/transfer-to-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a project's custom field to another project
         * @description Transfers a project's custom field to another project. The body names the new project; the path names the present one.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferProjectCustomFieldToProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields/{id}/transfer-to-board": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a project's custom field to a board
         * @description Transfers a project's custom field to a board.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferProjectCustomFieldToBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields/{custom_field_id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an option of a project's custom field
         * @description Adds a choice to a `select` or `multiselect` field and returns it. A request that is sent twice creates two.
         */
        post: operations["createProjectCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields/{custom_field_id}/options/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an option of a project's custom field
         * @description Sets an option's name and colour and returns the option. Both are required.
         */
        put: operations["updateProjectCustomFieldOption"];
        post?: never;
        /**
         * Delete an option of a project's custom field
         * @description Deletes an option. It is not known what happens to the values that chose it.
         */
        delete: operations["deleteProjectCustomFieldOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/projects/{project_id}/custom-fields/{custom_field_id}/options/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an option of a project's custom field
         * @description Changes an option's place among the options of its field.
         */
        post: operations["moveProjectCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the boards of a project
         * @description Lists all boards of one project. The list is not paged. No operation lists the boards of all projects.
         */
        get: operations["listBoards"];
        put?: never;
        /**
         * Create a board
         * @description Creates a board in a project and returns it. A request that is sent twice creates two.
         *
         *     It is not known which columns it starts with: list them afterwards.
         */
        post: operations["createBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The board's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a board
         * @description Renames a board. The response does not show the board.
         */
        put: operations["updateBoard"];
        post?: never;
        /**
         * Delete a board
         * @description Deletes a board. It is not known what happens to its tasks.
         */
        delete: operations["deleteBoard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The board's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a board within its project
         * @description Changes a board's place among the boards of its project.
         */
        post: operations["moveBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a custom field of a board
         * @description Adds a custom field to a board's tasks and returns it. A request that is sent twice creates two.
         *
         *     No operation lists the fields of a board; the tasks on the board show them.
         */
        post: operations["createBoardCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a custom field of a board
         * @description Sets a custom field's name or settings and returns the field. Its type cannot change.
         *
         *     It is not known whether a member that is left out keeps its value.
         */
        put: operations["updateBoardCustomField"];
        post?: never;
        /**
         * Delete a custom field of a board
         * @description Deletes a custom field. It is not known what happens to its values in tasks.
         */
        delete: operations["deleteBoardCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields/{id}/transfer-to-task-manager": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a board's custom field global
         * @description Makes a board's custom field a global one of the Task Manager. Send no body.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferBoardCustomFieldToTaskManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields/{id}/transfer-to-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a board's custom field to a project
         * @description Transfers a board's custom field to a project.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferBoardCustomFieldToProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields/{id}/transfer-to-board": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a board's custom field to another board
         * @description Transfers a board's custom field to another board. The body names the new board; the path names the present one.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferBoardCustomFieldToBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields/{custom_field_id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an option of a board's custom field
         * @description Adds a choice to a `select` or `multiselect` field and returns it. A request that is sent twice creates two.
         */
        post: operations["createBoardCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields/{custom_field_id}/options/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an option of a board's custom field
         * @description Sets an option's name and colour and returns the option. Both are required.
         */
        put: operations["updateBoardCustomFieldOption"];
        post?: never;
        /**
         * Delete an option of a board's custom field
         * @description Deletes an option. It is not known what happens to the values that chose it.
         */
        delete: operations["deleteBoardCustomFieldOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/boards/{board_id}/custom-fields/{custom_field_id}/options/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an option of a board's custom field
         * @description Changes an option's place among the options of its field.
         */
        post: operations["moveBoardCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/board-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the columns of a board
         * @description Lists all columns of one board in their order. The list is not paged.
         */
        get: operations["listBoardColumns"];
        put?: never;
        /**
         * Create a column
         * @description Creates a column on a board and returns it. Its place among the others is not known. A request that is sent twice creates two.
         */
        post: operations["createBoardColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/board-columns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The column's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a column
         * @description Renames a column. The response does not show the column.
         */
        put: operations["updateBoardColumn"];
        post?: never;
        /**
         * Delete a column
         * @description Deletes a column. It is not known what happens to its tasks.
         */
        delete: operations["deleteBoardColumn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/board-columns/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The column's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a column on its board
         * @description Changes a column's place among the columns of its board.
         */
        post: operations["moveBoardColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description Lists tasks of the workspace, page by page. A task must match all filters. Each record is a complete task, with custom fields and attachments.
         *
         *     A filter with an id that does not exist, or a user who is not a member, is a 422. The server ignores unknown parameters.
         *     It is not known what the default order is, and whether completed tasks are in a list without `completed` and `all`. A task
         *     that is moved between two requests can be on two pages or on none.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Creates a task in the projects that `locations` names and returns it. Tags are set by an update afterwards.
         *
         *     This is the only call that stores `description`. A request that is sent twice creates two tasks. A request that ended in a
         *     502 or 504 may have created its task.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns one task. A deleted task is still returned, with `isDeleted`. For a missing task, the response is a 400 (code 1000001).
         */
        get: operations["getTask"];
        /**
         * Update a task
         * @description Sets the members that are sent and returns the task. Places, assignees, watchers and completion have operations of their own.
         *
         *     Start and due date belong together: sending one of them overwrites both, so send both. Days and date-times must not be
         *     mixed, but four nulls clear all. In a plan without date ranges, the response is a 200 with `success: false` and the
         *     reason.
         *
         *     The server ignores `description`, `assignees` and `isCompleted`. For a missing task, the response is a 404 with an HTML page.
         */
        put: operations["updateTask"];
        post?: never;
        /**
         * Delete a task
         * @description Marks a task as deleted. Lists show it with `all=1` only, and it can still be read by its id. No operation restores it.
         *
         *     For a missing task, the response is a 404.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a task
         * @description Completes a task. Send no body.
         *
         *     The response does not show the task. A recurring task creates its next one, which the response shows.
         */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{id}/un-complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a completed task
         * @description Reopens a completed task. Send no body. The response does not show the task.
         */
        post: operations["uncompleteTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a task to another board
         * @description Moves a task to a board, into its first column. To choose the column, set it afterwards (`setTaskBoardColumn`), or use
         *     `addTaskLocation`.
         */
        post: operations["setTaskBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{id}/board-column": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a task to another column
         * @description Moves a task to a column of its board.
         *
         *     To move it to another board, set the board first. Clients disagree whether a column of another board is accepted.
         */
        post: operations["setTaskBoardColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{taskId}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the parent of a task
         * @description Makes a task a subtask of another task, or a top-level task (`parentId` null).
         *
         *     `after` and `before` choose its place among the other task's subtasks.
         */
        post: operations["setTaskParent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{id}/start-timer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the timer of a task
         * @description Starts the timer of a task. Send no body. The time becomes an entry of the task's `timeEntries` (type 1).
         *
         *     It is not known what a second start does.
         */
        post: operations["startTaskTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{id}/stop-timer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the timer of a task
         * @description Stops the timer of a task. Send no body. It is not known what happens when no timer runs.
         */
        post: operations["stopTaskTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{task_id}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a task to a project
         * @description Adds a task to a project, in a column of one of its boards if one is named. Called again, it moves the task within the project.
         *
         *     The response has no body.
         */
        post: operations["addTaskLocation"];
        /**
         * Remove a task from a project
         * @description Removes a task from a project. The project's id goes in the body. The response has no body.
         */
        delete: operations["removeTaskLocation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{task_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload attachments
         * @description Uploads one or several files of at most 100 MB each and attaches them to a task.
         *
         *     The response shows one attachment or an array of them. A file that is too large is a 422.
         */
        post: operations["uploadTaskAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{task_id}/watchers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach watchers
         * @description Adds users to a task's watchers. A task shows them as `subscribers`.
         */
        post: operations["attachTaskWatchers"];
        /**
         * Detach watchers
         * @description Removes users from a task's watchers. The ids go in the body. It is not known what happens when one did not watch it.
         */
        delete: operations["detachTaskWatchers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{taskId}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach assignees
         * @description Makes users assignees of a task. The first becomes the primary one.
         *
         *     Attaching a user again has no effect. For a missing task, the response is a 404.
         */
        post: operations["attachTaskAssignees"];
        /**
         * Detach assignees
         * @description Removes users from the assignees of a task. The ids go in the body.
         *
         *     Detaching a user who is not an assignee has no effect. Detaching the primary assignee makes another one primary.
         */
        delete: operations["detachTaskAssignees"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{task_id}/time-entries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a time entry
         * @description Records time that a user spent on a task and returns the entry. A `comment` cannot be written. A request that is sent
         *     twice creates two entries.
         *
         *     Time entries are read with their task (`timeEntries`); no operation lists them.
         */
        post: operations["createTaskTimeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{task_id}/time-entries/{time_entry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
                /** @description The time entry's id, a UUID. */
                time_entry_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a time entry
         * @description Sets a time entry's user, day and time and returns the entry. All members are required.
         */
        put: operations["updateTaskTimeEntry"];
        post?: never;
        /**
         * Delete a time entry
         * @description Deletes a time entry.
         */
        delete: operations["deleteTaskTimeEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{taskId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        /**
         * List the comments of a task
         * @description Lists the comments of a task, newest first, page by page. For a missing task, the response is a 400 (code 1000001).
         */
        get: operations["listTaskComments"];
        put?: never;
        /**
         * Create a comment
         * @description Writes a comment on a task, or a reply to one, and returns it. No operation edits it. A request that is sent twice creates two.
         */
        post: operations["createTaskComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/tasks/{taskId}/comments/{commentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
                /** @description The comment's id. */
                commentId: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a comment
         * @description Deletes a comment. It is not known whose comments a user may delete. The response has no body.
         */
        delete: operations["deleteTaskComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List global custom fields
         * @description Lists the Task Manager's global custom fields, which belong to no single project or board. The list is not paged.
         *
         *     A project's own fields are in the project (`customFields`). A task shows every field that it has, of all levels, with its value.
         */
        get: operations["listGlobalCustomFields"];
        put?: never;
        /**
         * Create a global custom field
         * @description Creates a global custom field of the Task Manager and returns it. A request that is sent twice creates two.
         *
         *     Read it with `listGlobalCustomFields`.
         */
        post: operations["createGlobalCustomField"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/custom-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update a global custom field
         * @description Sets a custom field's name or settings and returns the field. Its type cannot change.
         *
         *     It is not known whether a member that is left out keeps its value.
         */
        put: operations["updateGlobalCustomField"];
        post?: never;
        /**
         * Delete a global custom field
         * @description Deletes a custom field. It is not known what happens to its values in tasks.
         */
        delete: operations["deleteGlobalCustomField"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/custom-fields/{id}/transfer-to-project": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a global custom field to a project
         * @description Transfers a global custom field to a project.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferGlobalCustomFieldToProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/custom-fields/{id}/transfer-to-board": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a global custom field to a board
         * @description Transfers a global custom field to a board.
         *
         *     It is not known whether the field keeps its id and its values.
         */
        post: operations["transferGlobalCustomFieldToBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/custom-fields/{custom_field_id}/options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an option of a global custom field
         * @description Adds a choice to a `select` or `multiselect` field and returns it. A request that is sent twice creates two.
         */
        post: operations["createGlobalCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/custom-fields/{custom_field_id}/options/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update an option of a global custom field
         * @description Sets an option's name and colour and returns the option. Both are required.
         */
        put: operations["updateGlobalCustomFieldOption"];
        post?: never;
        /**
         * Delete an option of a global custom field
         * @description Deletes an option. It is not known what happens to the values that chose it.
         */
        delete: operations["deleteGlobalCustomFieldOption"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tm/custom-fields/{custom_field_id}/options/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an option of a global custom field
         * @description Changes an option's place among the options of its field.
         */
        post: operations["moveGlobalCustomFieldOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the workspace
         * @description Returns the token's workspace.
         */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of the workspace
         * @description Lists all users of the workspace. The list is not paged.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Lists all tags of the workspace. The list is not paged.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Creates a tag and returns it. Its colour cannot be set here; an update sets it.
         *
         *     There is no idempotency key, so a retry can create a second one.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tag's id. */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description Returns one tag.
         */
        get: operations["getTag"];
        /**
         * Update a tag
         * @description Sets a tag's title and colour; both are required. The response does not show the tag.
         */
        put: operations["updateTag"];
        post?: never;
        /**
         * Delete a tag
         * @description Deletes a tag. It is not documented what becomes of the records that have it.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns the token's user.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/attachments/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attachment's id. */
                file_id: string;
            };
            cookie?: never;
        };
        /**
         * Get an attachment
         * @description Returns an attachment with the address of its file. The address is signed and valid for one hour; do not send the token to it.
         *
         *     The documentation of March 2025 has this operation as `GET /attachments/{attachment_id}`. It is not known whether that
         *     path still works.
         */
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of an error. Any member may be missing. */
        ErrorBody: {
            /** @description False on failure. */
            success?: boolean;
            /** @description The vendor's number for the problem. Two are known: 1000001 (no such record) and 2000000 (no valid token). */
            code?: number;
            /** @description A human-readable error message. */
            message?: string;
            /** @description The problems by field name, on validation errors. An item of an array has a dotted name such as `assignees.0`. */
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description The settings of a `number` or `boolean` field; null or absent on other fields. */
        CustomFieldConfig: {
            /** @description How the value is shown: `number`, `currency` or `percent` for a number, `radio` or `checkbox` for a boolean. Handle other names too. */
            type: string;
            /** @description A number's decimal places, 0 to 6. */
            precision?: number | null;
            /** @description The id of the currency of a `currency` number, documented as 1 to 10. It is not documented which id is which currency. */
            currency?: number;
        } | null;
        /** @description One choice of a `select` or `multiselect` field. */
        CustomFieldOption: {
            /**
             * Format: uuid
             * @description The option's id.
             */
            id: string;
            /** @description The option's name, at most 255 characters. */
            name: string;
            /** @description The option's colour, a name such as `light_blue`, or `#RRGGBB`. */
            color: string;
        };
        /**
         * @description A custom field of deals or tasks, without a value. Funnels and projects have their fields in `customFields`. Global fields
         *     of tasks have a list. Only a board's tasks show its fields.
         */
        CustomField: {
            /**
             * Format: uuid
             * @description The custom field's id.
             */
            id: string;
            /** @description The custom field's name, at most 255 characters. */
            name: string | null;
            /**
             * @description The type of the field: `text`, `boolean`, `datetime`, `select`, `multiselect`, `member`, `contact`, `link`, `approval` or `number`.
             *     The list has grown before, so handle other names too.
             */
            type: string;
            /** @description How the field shows its value. */
            config?: components["schemas"]["CustomFieldConfig"];
            /** @description The choices of a `select` or `multiselect` field. */
            options?: components["schemas"]["CustomFieldOption"][];
        };
        /** @description A funnel with the custom fields of its deals. Its statuses are its columns and have a list of their own; its currency is that of its deals. */
        Funnel: {
            /** @description The funnel's id, unique only among the workspace's funnels. Opaque; the ids seen so far have 16 letters and digits. */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who created the funnel.
             */
            creatorId?: string;
            /**
             * @description The id of the currency of the funnel's deals, see `listCurrencies`.
             * @default 1
             */
            currencyId?: number;
            /** @description The funnel's name. */
            name?: string;
            /**
             * Format: uri
             * @description The address of the funnel's picture.
             */
            logo?: string | null;
            /** @description How many deals the funnel has. It is not documented whether closed deals count. */
            dealsCount?: number;
            /** @description The total value of the funnel's deals, presumably in its currency. It is not documented whether closed deals count. */
            dealsAmount?: number;
            /**
             * @description Whether the funnel is private. It is not documented who sees it then.
             * @default false
             */
            isPrivate?: boolean;
            /**
             * @description Whether the funnel is bookmarked, presumably by the token's user.
             * @default false
             */
            isBookmarked?: boolean;
            /**
             * Format: date-time
             * @description When the funnel was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the funnel was last changed.
             */
            updatedAt?: string;
            /** @description The ids of the users in the funnel's team. */
            team?: string[];
            /** @description The custom fields of the funnel's deals. No other list has them. */
            customFields?: components["schemas"]["CustomField"][];
        };
        /** @description All funnels in their envelope. */
        FunnelList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The workspace's funnels. */
            funnels: components["schemas"]["Funnel"][];
        };
        /** @description A funnel to create, or its new values. `currencyId` is 1 unless given. */
        FunnelWrite: {
            /** @description The funnel's name, at most 255 characters. The documentation does not call it required. It is not documented what a create without it does. */
            name?: string;
            /**
             * @description The id of the currency of the funnel's deals, see `listCurrencies`.
             * @default 1
             */
            currencyId?: number;
            /**
             * @description Whether the funnel is private, as a boolean, or 1 for true and 0 for false.
             * @enum {boolean|integer}
             */
            isPrivate?: true | false | 0 | 1;
        };
        /** @description One funnel in its envelope. */
        FunnelResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The funnel. */
            funnel: components["schemas"]["Funnel"];
        };
        /** @description The response to a write. It shows no record. */
        Acknowledgement: {
            /** @description True on success. */
            success?: boolean;
        };
        /** @description How a `number` field shows a plain number or a percentage. */
        CustomFieldNumberConfig: {
            /**
             * @description A plain number or a percentage.
             * @enum {string}
             */
            type: "number" | "percent";
            /** @description Decimal places, 0 to 6. What null does is not documented. */
            precision: number | null;
            /** @description A currency's id, documented as 1 to 10. Needed only with the type `currency`. */
            currency?: number;
        };
        /** @description How a `number` field shows an amount of money. */
        CustomFieldCurrencyConfig: {
            /**
             * @description An amount of money.
             * @constant
             */
            type: "currency";
            /** @description Decimal places, 0 to 6. What null does is not documented. */
            precision: number | null;
            /** @description A currency's id, documented as 1 to 10. Needed only with the type `currency`. */
            currency: number;
        };
        /** @description How a `boolean` field shows its value. */
        CustomFieldBooleanConfig: {
            /**
             * @description A pair of radio buttons or a checkbox.
             * @enum {string}
             */
            type: "radio" | "checkbox";
        };
        /** @description A custom field to create. `config` is for numbers and booleans. */
        CustomFieldCreate: {
            /** @description The custom field's name, at most 255 characters. */
            name?: string | null;
            /**
             * @description The type of the field. It cannot be changed later.
             * @enum {string}
             */
            type: "text" | "boolean" | "datetime" | "select" | "multiselect" | "member" | "contact" | "link" | "approval" | "number";
            /** @description How the field shows its value. Fields that are neither numbers nor booleans have none, or null. */
            config?: components["schemas"]["CustomFieldNumberConfig"] | components["schemas"]["CustomFieldCurrencyConfig"] | components["schemas"]["CustomFieldBooleanConfig"] | null;
        };
        /** @description One custom field in its envelope. */
        CustomFieldResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The custom field. */
            customField: components["schemas"]["CustomField"];
        };
        /** @description A custom field's new name or settings. Its type cannot change. */
        CustomFieldUpdate: {
            /** @description The custom field's name, at most 255 characters. */
            name?: string | null;
            /** @description How the field shows its value. Fields that are neither numbers nor booleans have none, or null. */
            config?: components["schemas"]["CustomFieldNumberConfig"] | components["schemas"]["CustomFieldCurrencyConfig"] | components["schemas"]["CustomFieldBooleanConfig"] | null;
        };
        /** @description The place after a neighbour. */
        PlaceAfter: {
            /**
             * Format: uuid
             * @description The id of the neighbour to put it after.
             */
            after: string;
            /** @description Not together with `after`. */
            before?: never;
        };
        /** @description The place before a neighbour. */
        PlaceBefore: {
            /** @description Not together with `before`. */
            after?: never;
            /**
             * Format: uuid
             * @description The id of the neighbour to put it before.
             */
            before: string;
        };
        /** @description A new place among its neighbours: after one of them (`{ after: id }`) or before one (`{ before: id }`). */
        Place: components["schemas"]["PlaceAfter"] | components["schemas"]["PlaceBefore"];
        /** @description A choice to create, or its new values. Both members are required in an update too. The colours that can be written differ slightly from those that are read. */
        CustomFieldOptionWrite: {
            /** @description The option's name, at most 255 characters. */
            name: string;
            /**
             * @description The option's colour. The names that are read differ slightly; see `CustomFieldOption`.
             * @enum {string}
             */
            color: "blue" | "light_blue" | "dark_purple" | "purple" | "dark_pink" | "pink" | "light_pink" | "red" | "turquoise" | "green" | "light_green" | "dark_yellow" | "yellow";
        };
        /** @description One option in its envelope. */
        CustomFieldOptionResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The option. */
            option: components["schemas"]["CustomFieldOption"];
        };
        /** @description A status: one column of a funnel. It has no member for its funnel or its place. The order of the list is the only order. */
        FunnelStatus: {
            /** @description The status's id, unique only among the workspace's statuses. Opaque; the ids seen so far have 16 letters and digits. */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who created the status.
             */
            creatorId?: string;
            /** @description The status's name. */
            name?: string;
            /** @description How many deals are in the status. It is not documented whether closed deals count. */
            dealsCount?: number;
            /** @description The total value of the status's deals, presumably in the funnel's currency. It is not documented whether closed deals count. */
            dealsAmount?: number;
            /**
             * Format: date-time
             * @description When the status was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the status was last changed.
             */
            updatedAt?: string;
        };
        /** @description All statuses of a funnel in their envelope. */
        FunnelStatusList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The funnel's statuses, in the order of its columns. */
            statuses: components["schemas"]["FunnelStatus"][];
        };
        /** @description A status to create, or its new name. */
        FunnelStatusWrite: {
            /** @description The status's name, at most 255 characters. The documentation does not call it required. It is not documented what leaving it out does. */
            name?: string;
        };
        /** @description One status in its envelope. */
        FunnelStatusResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The status. */
            status: components["schemas"]["FunnelStatus"];
        };
        /** @description A project that shows a task, and the task's place in it. */
        TaskLocation: {
            /** @description The project's id. */
            projectId: number;
            /** @description The id of the board in the project; null when the task is on no board. */
            boardId: number | null;
            /** @description The id of the column of the board; null when the task is on no board. */
            boardColumnId: number | null;
        };
        /** @description Time spent on a task, in an older form than `TimeEntry`. */
        TaskWorkload: {
            /** @description The workload's id. */
            id: string;
            /** @description The id of the user whose work it is. */
            userId: string;
            /** @description 1: measured with the timer, 2: entered by hand. */
            type: number;
            /** @description The day of the work. The samples have `dd.mm.yyyy`. */
            date: string;
            /** @description How long the work took. The unit is not documented. */
            duration: number;
            /** @description When the work started. The format is not documented. */
            workStartAt: string | null;
            /** @description When the work ended. The format is not documented. */
            workEndAt: string | null;
        };
        /** @description Time that one user spent on a task on one day. */
        TimeEntry: {
            /**
             * Format: uuid
             * @description The time entry's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who spent the time.
             */
            userId: string;
            /**
             * @description 1: measured with the timer, 2: entered by hand.
             * @enum {integer}
             */
            type: 1 | 2;
            /** @description Whether it was overtime. */
            isOvertime: boolean;
            /**
             * Format: date
             * @description The day (`YYYY-MM-DD`).
             */
            date: string;
            /** @description The time in minutes. It can be 0 for a short run of the timer; `durationSeconds` has the rest. */
            duration: number;
            /** @description The time in seconds. */
            durationSeconds?: number;
            /** @description A remark on the entry. No operation writes it. */
            comment?: string | null;
        };
        /** @description A custom field with the value it has in a record. Values are read in this form and written as `CustomFieldValues`. */
        CustomFieldValue: {
            /**
             * Format: uuid
             * @description The custom field's id.
             */
            id: string;
            /** @description The custom field's name, at most 255 characters. */
            name: string | null;
            /**
             * @description The type of the field: `text`, `boolean`, `datetime`, `select`, `multiselect`, `member`, `contact`, `link`, `approval` or `number`.
             *     The list has grown before, so handle other names too.
             */
            type: string;
            /** @description How the field shows its value. */
            config?: components["schemas"]["CustomFieldConfig"];
            /** @description The choices of a `select` or `multiselect` field. */
            options?: components["schemas"]["CustomFieldOption"][];
            /** @description The value, any JSON value or null. It is not documented how each type of field looks when read. */
            value: unknown;
        };
        /** @description A file attached to a record, kept by Weeek or by a cloud drive. The `url` of a file that Weeek keeps is valid for one hour; do not send the token to it. */
        Attachment: {
            /**
             * Format: uuid
             * @description The attachment's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who attached it.
             */
            creatorId: string;
            /**
             * @description Who keeps the file.
             * @enum {string}
             */
            service: "weeek" | "google_drive" | "dropbox" | "one_drive" | "box";
            /** @description The file's name. */
            name: string;
            /**
             * Format: uri
             * @description Where the file is. The address of a file that Weeek keeps is valid for one hour; do not send the token to it.
             */
            url: string;
            /** @description The file's size in bytes, only for files that Weeek keeps. */
            size?: number;
            /**
             * Format: date-time
             * @description When it was attached.
             */
            createdAt: string;
        };
        /** @description A task, as the lists of tasks and deals show it. The server sends more members than are documented. */
        Task: {
            /** @description The task's id. */
            id: number;
            /** @description The id of its parent task. */
            parentId?: number | null;
            /** @description The task's title. It is null when none was given. */
            title?: string | null;
            /** @description The task's description, in HTML. */
            description?: string | null;
            /** @description The task's duration in minutes. */
            duration?: number | null;
            /** @description A number related to being overdue. What it counts is not documented. */
            overdue?: number;
            /**
             * @description What kind of task it is.
             * @enum {string}
             */
            type?: "action" | "meet" | "call";
            /**
             * @description 0: low, 1: medium, 2: high, 3: hold.
             * @enum {integer|null}
             */
            priority?: 0 | 1 | 2 | 3 | null;
            /** @description Whether the task is done. */
            isCompleted?: boolean;
            /** @description Whether the task is deleted. A deleted task can still be read by its id. */
            isDeleted?: boolean;
            /** @description The id of the user who created the task. */
            authorId?: string;
            /** @description The ids of the users who should do the task. The first is the primary one. */
            assignees?: string[] | null;
            /** @description The projects that show the task, with its place in each. */
            locations?: components["schemas"]["TaskLocation"][];
            /** @description The task's picture. */
            image?: string | null;
            /** @description Whether the task is private. */
            isPrivate?: boolean;
            /**
             * Format: date
             * @description The day the task starts (`YYYY-MM-DD`).
             */
            startDate?: string | null;
            /**
             * Format: date-time
             * @description When the task starts, in UTC.
             */
            startDateTime?: string | null;
            /**
             * Format: date
             * @description The day the task is due (`YYYY-MM-DD`).
             */
            dueDate?: string | null;
            /**
             * Format: date-time
             * @description When the task is due, in UTC.
             */
            dueDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the task was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the task was last changed.
             */
            updatedAt?: string;
            /**
             * Format: date-time
             * @description When the task was completed.
             */
            completedAt?: string | null;
            /** @description Tag ids. */
            tags?: number[];
            /** @description The ids of the users who watch the task. */
            subscribers?: string[];
            /** @description The ids of its subtasks. */
            subTasks?: number[];
            /** @description Time spent on the task, in an older form. Read `timeEntries`. */
            workloads?: components["schemas"]["TaskWorkload"][];
            /** @description Time spent on the task. */
            timeEntries?: components["schemas"]["TimeEntry"][];
            /**
             * @description All custom fields that the task has, global ones and those of its projects and boards, with their values. They are
             *     written in another form (see `CustomFieldValues`).
             */
            customFields?: components["schemas"]["CustomFieldValue"][];
            /** @description The files attached to the task. */
            attachments?: components["schemas"]["Attachment"][];
            /**
             * @deprecated
             * @description The id of the primary assignee. Read `assignees`.
             */
            userId?: string | null;
            /**
             * @deprecated
             * @description The id of the project of the task's only place. Read `locations`.
             */
            projectId?: number | null;
            /**
             * @deprecated
             * @description The id of the board of the task's only place. Read `locations`.
             */
            boardId?: number | null;
            /**
             * @deprecated
             * @description The id of the column of the task's only place. Read `locations`.
             */
            boardColumnId?: number | null;
        };
        /** @description A deal with its links, tasks, custom fields and attachments. `amount` is in its funnel's currency; a deal whose `winStatus` is null is open. */
        Deal: {
            /** @description The deal's id, unique only among the workspace's deals. Opaque; the ids seen so far have 16 letters and digits. */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who created the deal.
             */
            creatorId: string;
            /** @description The id of the funnel the deal is in. */
            funnelId: string;
            /** @description The id of the deal's status (the funnel's column). */
            statusId: string;
            /** @description The ids of the deal's assignees. */
            assignees: string[];
            /** @description Organization ids. */
            organizations: string[];
            /** @description Contact ids. */
            contacts: string[];
            /** @description The deal's title. */
            title: string | null;
            /** @description The deal's description. */
            description: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus: "won" | "lost" | "archived" | null;
            /**
             * Format: date-time
             * @description When the deal was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the deal was last changed.
             */
            updatedAt: string;
            /** @description Tag ids. */
            tags: number[];
            /** @description The deal's tasks. */
            tasks: components["schemas"]["Task"][];
            /** @description The deal's custom fields with their values. They are written in another form (see `CustomFieldValues`). */
            customFields: components["schemas"]["CustomFieldValue"][];
            /** @description The files attached to the deal. */
            attachments: components["schemas"]["Attachment"][];
        };
        /** @description One page of deals in its envelope. */
        DealPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's deals. */
            deals: components["schemas"]["Deal"][];
            /** @description Whether more deals follow this page. */
            hasMoreDeals: boolean;
        };
        /**
         * @description Values to write, each under the id of its custom field. Values are read as an array of `CustomFieldValue`, a form that must
         *     not be sent back: on tasks the server accepted it, but dropped every value without an error.
         *
         *     | type of field | value |
         *     | --- | --- |
         *     | `text` | a string |
         *     | `boolean` | a boolean |
         *     | `datetime` | a date-time string (ISO 8601) |
         *     | `select` | an option's id |
         *     | `multiselect` | an array of option ids |
         *     | `member` | an array of user ids |
         *     | `contact` | a contact's id |
         *     | `link` | an address |
         *     | `approval` | an array of user ids |
         *     | `number` | not documented, presumably a number |
         *
         *     It is not documented how to empty a field. On tasks an empty string did it.
         */
        CustomFieldValues: {
            [key: string]: unknown;
        };
        /** @description A deal to create. Funnel and status follow from the path. `customFields` is a map by field id; a deal that is read has an array instead. */
        DealCreate: {
            /** @description The deal's title, at most 255 characters. */
            title?: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount?: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus?: "won" | "lost" | "archived" | null;
            /** @description The deal's description. Only a create stores it. A later change is accepted but not stored. */
            description?: string | null;
            /** @description The ids of the deal's assignees. */
            assignees?: string[];
            /** @description Organization ids. */
            organizations?: string[];
            /** @description Contact ids. */
            contacts?: string[];
            /** @description Tag ids. */
            tags?: number[];
            /** @description Custom field values, each under its field's id, as `CustomFieldValues` says. */
            customFields?: components["schemas"]["CustomFieldValues"];
        };
        /** @description One deal in its envelope. */
        DealResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The deal. */
            deal: components["schemas"]["Deal"];
        };
        /** @description A deal's new values. PATCH takes more members. */
        DealUpdate: {
            /** @description The deal's title, at most 255 characters. */
            title?: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount?: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus?: "won" | "lost" | "archived" | null;
            /** @description Custom field values, each under its field's id, as `CustomFieldValues` says. */
            customFields?: components["schemas"]["CustomFieldValues"];
        };
        /** @description Some of a deal's new values. It is not documented whether an array replaces what the deal has or adds to it. The server accepts `description` but does not store it. */
        DealPatch: {
            /** @description The deal's title, at most 255 characters. */
            title?: string | null;
            /**
             * Format: double
             * @description The deal's value in the funnel's currency.
             */
            amount?: number | null;
            /**
             * @description Won, lost or archived; null while the deal is open.
             * @enum {string|null}
             */
            winStatus?: "won" | "lost" | "archived" | null;
            /** @description The deal's description. Only a create stores it. A later change is accepted but not stored. */
            description?: string | null;
            /** @description The ids of the deal's assignees. */
            assignees?: string[];
            /** @description Organization ids. */
            organizations?: string[];
            /** @description Contact ids. */
            contacts?: string[];
            /** @description Tag ids. */
            tags?: number[];
            /** @description Custom field values, each under its field's id, as `CustomFieldValues` says. */
            customFields?: components["schemas"]["CustomFieldValues"];
        };
        /** @description A deal's new place in its funnel. `previousDealId: null` is the top of the column. */
        DealMove: {
            /** @description The id of the status to move to. It is not documented what null or leaving it out does; presumably the deal keeps its status. */
            statusId?: string | null;
            /** @description The id of the deal to put it after, or null for the top of the column. */
            previousDealId?: string | null;
        };
        /** @description A deal's new funnel. */
        DealFunnelChange: {
            /** @description The id of the funnel to move to. */
            funnelId: string;
        };
        /** @description A deal's new status. */
        DealStatusChange: {
            /** @description The id of the status to move to. */
            statusId: string;
        };
        /** @description A user to attach or detach. */
        DealAssigneeLink: {
            /**
             * Format: uuid
             * @description The user's id.
             */
            assigneeId: string;
        };
        /** @description A contact to attach or detach. */
        ContactLink: {
            /**
             * Format: uuid
             * @description The contact's id.
             */
            contactId: string;
        };
        /** @description An organization to attach or detach. */
        DealOrganizationLink: {
            /**
             * Format: uuid
             * @description The organization's id.
             */
            organizationId: string;
        };
        /** @description A tag to attach or detach. */
        DealTagLink: {
            /** @description The tag's id. Contacts and organizations call the same member `tagId`. */
            tag: number;
        };
        /** @description A task to create in a deal. No documentation lists its members; these are the ones that clients send. */
        DealTaskCreate: {
            /** @description The task's title. */
            title?: string;
            /** @description The task's description. */
            description?: string;
            /** @description The day of the task. Its format is not documented. */
            day?: string;
            /** @description The id of its parent task. */
            parentId?: number;
            /** @description The id of the user who should do the task. */
            userId?: string;
            /** @description The id of the project that shows the task. */
            projectId?: number;
            /** @description The id of the board in the project. */
            boardId?: number;
            /** @description The id of the column of the board. */
            boardColumnId?: number;
            /**
             * @description What kind of task it is.
             * @enum {string}
             */
            type?: "action" | "meet" | "call";
            /**
             * @description 0: low, 1: medium, 2: high, 3: hold.
             * @enum {integer}
             */
            priority?: 0 | 1 | 2 | 3;
            /**
             * Format: date
             * @description The day the task is due (`YYYY-MM-DD`).
             */
            dueDate?: string;
        };
        /** @description One task in its envelope. */
        TaskResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The task. */
            task: components["schemas"]["Task"];
        };
        /** @description A task's new place among the deal's tasks. `previousTaskId: null` is the top. */
        DealTaskMove: {
            /** @description The id of the task to put it after, or null for the top. */
            previousTaskId: number | null;
        };
        /** @description A file to attach. */
        AttachmentUpload: {
            /**
             * Format: binary
             * @description The file, at most 100 MB. Send one file, despite the plural; the response to several is not documented.
             */
            "files[]": Blob;
        };
        /** @description One attachment in its envelope. */
        AttachmentResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The attachment. */
            data: components["schemas"]["Attachment"];
        };
        /** @description An address of an organization. */
        Address: {
            /**
             * Format: uuid
             * @description The address's id.
             */
            id: string;
            /** @description The address, at most 255 characters. */
            address: string;
        };
        /** @description An e-mail address of a contact or an organization. */
        Email: {
            /**
             * Format: uuid
             * @description The e-mail address's id.
             */
            id: string;
            /**
             * Format: email
             * @description The e-mail address, at most 255 characters.
             */
            email: string;
        };
        /** @description A phone of a contact or an organization. */
        Phone: {
            /**
             * Format: uuid
             * @description The phone's id.
             */
            id: string;
            /** @description The phone number, at most 255 characters, in no particular format. */
            phone: string;
        };
        /** @description A company. Its addresses, e-mail addresses and phones are written as text and read as records with an id. */
        Organization: {
            /**
             * Format: uuid
             * @description The organization's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who created the organization.
             */
            creatorId?: string;
            /** @description The organization's name. */
            name?: string;
            /**
             * Format: uuid
             * @description The id of the user who is responsible for the organization. Written as the array `responsibles`.
             */
            responsibleId?: string | null;
            /** @description The organization's addresses. */
            addresses?: components["schemas"]["Address"][];
            /** @description The organization's e-mail addresses. */
            emails?: components["schemas"]["Email"][];
            /** @description The organization's phones. */
            phones?: components["schemas"]["Phone"][];
            /** @description Contact ids. */
            contacts?: string[];
            /** @description Tag ids. */
            tags?: number[];
            /**
             * Format: date-time
             * @description When the organization was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the organization was last changed.
             */
            updatedAt?: string;
        };
        /** @description One page of organizations in its envelope. It does not say whether more follow. */
        OrganizationPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's organizations. */
            organizations: components["schemas"]["Organization"][];
        };
        /**
         * @description An organization to create, or its new values. Contacts and tags have operations of their own. `responsibles` is read as
         *     `responsibleId`.
         *
         *     It is not documented whether an array of an update replaces what the organization has or adds to it.
         */
        OrganizationWrite: {
            /** @description The organization's name, at most 255 characters. */
            name?: string;
            /** @description Addresses, each at most 255 characters. Read as records. */
            addresses?: string[];
            /** @description E-mail addresses, each at most 255 characters. Read as records. */
            emails?: string[];
            /** @description Phones, each at most 255 characters, in no particular format. Read as records. */
            phones?: string[];
            /** @description The ids of the users who are responsible for the organization. */
            responsibles?: string[];
        };
        /** @description One organization in its envelope. */
        OrganizationResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The organization. */
            organization: components["schemas"]["Organization"];
        };
        /** @description An address to create, or its new value. */
        AddressWrite: {
            /** @description The address, at most 255 characters. */
            address: string;
        };
        /** @description One address in its envelope. */
        AddressResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The address. */
            address: components["schemas"]["Address"];
        };
        /** @description An e-mail address to create, or its new value. */
        EmailWrite: {
            /**
             * Format: email
             * @description The e-mail address, at most 255 characters.
             */
            email: string;
        };
        /** @description One e-mail address in its envelope. */
        EmailResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The e-mail address. */
            email: components["schemas"]["Email"];
        };
        /** @description A phone to create, or its new value. */
        PhoneWrite: {
            /** @description The phone number, at most 255 characters, in no particular format. */
            phone: string;
        };
        /** @description One phone in its envelope. */
        PhoneResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The phone. */
            phone: components["schemas"]["Phone"];
        };
        /** @description A tag to attach or detach. */
        TagLink: {
            /** @description The tag's id. Deals call the same member `tag`. */
            tagId: number;
        };
        /** @description A person. E-mail addresses and phones are written as text and read as records with an id. */
        Contact: {
            /**
             * Format: uuid
             * @description The contact's id.
             */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who created the contact.
             */
            creatorId?: string;
            /** @description The last name, at most 255 characters. */
            lastName?: string | null;
            /** @description The first name, at most 255 characters. */
            firstName?: string;
            /** @description The middle name, at most 255 characters. */
            middleName?: string | null;
            /** @description Organization ids. */
            organizations?: string[];
            /** @description The contact's e-mail addresses. */
            emails?: components["schemas"]["Email"][];
            /** @description The contact's phones. */
            phones?: components["schemas"]["Phone"][];
            /** @description Tag ids. */
            tags?: number[];
            /**
             * Format: date-time
             * @description When the contact was created.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the contact was last changed.
             */
            updatedAt?: string;
        };
        /** @description One page of contacts in its envelope. It does not say whether more follow. */
        ContactPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's contacts. */
            contacts: components["schemas"]["Contact"][];
        };
        /**
         * @description A contact to create, or its new values. `firstName` is required in an update too.
         *
         *     It is not documented whether an array of an update replaces what the contact has or adds to it.
         */
        ContactWrite: {
            /** @description The first name, at most 255 characters. */
            firstName: string;
            /** @description The last name, at most 255 characters. */
            lastName?: string | null;
            /** @description The middle name, at most 255 characters. */
            middleName?: string | null;
            /** @description Organization ids. */
            organizations?: string[] | null;
            /** @description E-mail addresses, each at most 255 characters. Read as records. */
            emails?: string[] | null;
            /** @description Phones, each at most 255 characters, in no particular format. Read as records. */
            phones?: string[] | null;
            /** @description Tag ids. */
            tags?: number[] | null;
        };
        /** @description One contact in its envelope. */
        ContactResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The contact. */
            contact: components["schemas"]["Contact"];
        };
        /** @description A currency that a funnel can have. */
        Currency: {
            /** @description The currency's id. It is not documented which id is which currency; a funnel has 1 by default. */
            id: number;
            /** @description The currency's name. */
            name?: string;
            /** @description The currency's code. */
            code?: string;
            /** @description The currency's symbol. */
            symbol?: string;
        };
        /** @description All currencies in their envelope. */
        CurrencyList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The currencies. */
            currencies: components["schemas"]["Currency"][];
        };
        /** @description A folder for projects. Portfolios can be nested. */
        Portfolio: {
            /** @description The portfolio's id. */
            id: number;
            /** @description The id of the portfolio it is in; null at the top level. */
            parentId?: number | null;
            /** @description The portfolio's name. */
            name: string;
            /** @description Whether the portfolio is private. It is not documented who sees it then. */
            isPrivate: boolean;
        };
        /** @description One page of portfolios in its envelope. */
        PortfolioPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's portfolios. */
            data: components["schemas"]["Portfolio"][];
            /** @description Whether more portfolios follow this page. */
            hasMore: boolean;
        };
        /** @description A portfolio to create. */
        PortfolioCreate: {
            /** @description The portfolio's name. */
            name: string;
            /** @description The id of the portfolio to put it in; null for the top level. */
            parentId?: number | null;
        };
        /** @description One portfolio in its envelope. */
        PortfolioResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The portfolio. */
            data: components["schemas"]["Portfolio"];
        };
        /** @description A portfolio's new name. */
        PortfolioUpdate: {
            /** @description The portfolio's name. */
            name: string;
        };
        /** @description A project. It holds boards, and tasks that may be on no board. */
        Project: {
            /** @description The project's id. */
            id: number;
            /** @description The project's name. Some responses have it as `title` only. */
            name?: string;
            /** @description The project's name under its older member name. Read `name` first. */
            title?: string;
            /** @description The address of the project's picture. */
            logoLink?: string | null;
            /** @description The project's description. */
            description?: string | null;
            /** @description The project's colour, `#RRGGBB`. */
            color?: string;
            /**
             * @description Whether the project is in use: presumably 1 is active and 2 is archived.
             * @enum {integer}
             */
            status?: 1 | 2;
            /** @description Whether the project is private. It is not documented who sees it then. */
            isPrivate?: boolean;
            /** @description The id of the portfolio it is in. */
            portfolioId?: number | null;
            /** @description The ids of the users in the project's team. */
            team?: string[];
            /** @description The project's own custom fields. No other list has them. */
            customFields?: components["schemas"]["CustomField"][];
        };
        /** @description All projects in their envelope. */
        ProjectList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The workspace's projects. */
            projects: components["schemas"]["Project"][];
        };
        /** @description A project to create. Only an update can set its colour. */
        ProjectCreate: {
            /** @description The project's name. */
            name: string;
            /**
             * @description Whether the project is private, as a boolean, or 1 for true and 0 for false.
             * @enum {boolean|integer}
             */
            isPrivate: true | false | 0 | 1;
            /** @description The project's picture. In the samples it is a storage path such as `image/logo.jpg`. It is not documented how a picture is uploaded. */
            logo?: string | null;
            /** @description The project's description. */
            description?: string | null;
            /** @description The id of the portfolio to put it in. */
            portfolioId?: number;
        };
        /** @description One project in its envelope. */
        ProjectResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The project. */
            project: components["schemas"]["Project"];
        };
        /** @description A project's new values. */
        ProjectUpdate: {
            /** @description The project's name. */
            name: string;
            /**
             * @description Whether the project is private, as a boolean, or 1 for true and 0 for false.
             * @enum {boolean|integer}
             */
            isPrivate: true | false | 0 | 1;
            /** @description The project's picture. In the samples it is a storage path such as `image/logo.jpg`. It is not documented how a picture is uploaded. */
            logo?: string | null;
            /** @description The project's description. It is not known whether the server still stores a new one. */
            description?: string | null;
            /** @description The project's colour, `#RRGGBB`. */
            color?: string;
        };
        /** @description The project that a custom field goes to. */
        CustomFieldProjectTransfer: {
            /** @description The id of the project whose tasks get the field. */
            projectId: number;
        };
        /** @description The board that a custom field goes to. */
        CustomFieldBoardTransfer: {
            /** @description The id of the board whose tasks get the field. */
            boardId: number;
        };
        /** @description A board of a project. Its columns are read with `listBoardColumns`; only its tasks show its custom fields. */
        Board: {
            /** @description The board's id. */
            id: number;
            /** @description The board's name. */
            name: string;
            /** @description The id of the project it is in. */
            projectId: number;
            /** @description Whether the board is private. It is not documented who sees it then. */
            isPrivate: boolean;
        };
        /** @description All boards of a project in their envelope. */
        BoardList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The project's boards. */
            boards: components["schemas"]["Board"][];
        };
        /** @description A board to create. */
        BoardCreate: {
            /** @description The board's name. */
            name: string;
            /** @description The id of the project to put it in. */
            projectId: number;
        };
        /** @description One board in its envelope. */
        BoardResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The board. */
            board: components["schemas"]["Board"];
        };
        /** @description A board's new name. */
        BoardUpdate: {
            /** @description The board's name. */
            name: string;
        };
        /** @description A board's new place among the boards of its project. */
        BoardMove: {
            /** @description The id of the board to put it after. Null, or leaving it out, puts the board first. */
            upperBoardId?: number | null;
        };
        /** @description A column of a board. A task's column is its status. The order of the list is the order on the board. */
        BoardColumn: {
            /** @description The column's id, unique across boards. */
            id: number;
            /** @description The column's name. */
            name: string;
            /** @description The id of the board it is on. */
            boardId: number;
        };
        /** @description All columns of a board in their envelope. */
        BoardColumnList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The board's columns in their order. */
            boardColumns: components["schemas"]["BoardColumn"][];
        };
        /** @description A column to create. */
        BoardColumnCreate: {
            /** @description The column's name. */
            name: string;
            /** @description The id of the board to put it on. */
            boardId: number;
        };
        /** @description One column in its envelope. */
        BoardColumnResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The column. */
            boardColumn: components["schemas"]["BoardColumn"];
        };
        /** @description A column's new name. */
        BoardColumnUpdate: {
            /** @description The column's name. */
            name: string;
        };
        /** @description A column's new place on its board. */
        BoardColumnMove: {
            /** @description The id of the column to put it after, or null for the first place. */
            upperBoardColumnId: number | null;
        };
        /** @description One page of tasks in its envelope. */
        TaskPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's tasks. */
            tasks: components["schemas"]["Task"][];
            /** @description Whether more tasks follow this page. */
            hasMore: boolean;
        };
        /** @description A project that will show the new task, and the column to put it in. */
        TaskCreateLocation: {
            /** @description The project's id. */
            projectId: number;
            /** @description The id of a column of one of its boards; the board follows from it. Null puts the task on no board. */
            boardColumnId: number | null;
        };
        /** @description A task to create. */
        TaskCreate: {
            /** @description The task's title. Without it the task's title is null. */
            title?: string;
            /**
             * @description The task's description, in HTML. Only a create stores it. Plain text becomes a paragraph. The server drops line breaks and
             *     preformatted blocks: write `<br>`, `<p>` and `<code>`.
             */
            description?: string | null;
            /** @description The day of the task, `dd.mm.yyyy` in the vendor's sample. To set the day it is due, use `dueDate`. */
            day?: string | null;
            /** @description The id of its parent task. */
            parentId?: number | null;
            /** @description The id of the user who should do the task. Use `assignees` for several. */
            userId?: string | null;
            /** @description The ids of the users who should do the task. The first is the primary one. */
            assignees?: string[];
            /** @description The projects that show the task. An empty array creates a task in no project. */
            locations: components["schemas"]["TaskCreateLocation"][];
            /**
             * @description What kind of task it is. The server's default is `action`.
             * @enum {string}
             */
            type?: "action" | "meet" | "call";
            /**
             * @description 0: low, 1: medium, 2: high, 3: hold, null: none.
             * @enum {integer|null}
             */
            priority?: 0 | 1 | 2 | 3 | null;
            /**
             * Format: date
             * @description The day the task is due, `YYYY-MM-DD`.
             */
            dueDate?: string;
            /** @description Custom field values, each under its field's id, as `CustomFieldValues` says. */
            customFields?: components["schemas"]["CustomFieldValues"];
            /** @description The server ignores tags of a new task. Set them with `updateTask` afterwards. */
            tags?: never;
        };
        /**
         * @description Some of a task's new values. A member that is left out keeps its value, except for dates: start and due date belong
         *     together, and sending one of them overwrites both.
         */
        TaskUpdate: {
            /** @description The task's title, at most 255 characters. An empty one is stored as null. */
            title?: string | null;
            /**
             * @description 0: low, 1: medium, 2: high, 3: hold, null: none.
             * @enum {integer|null}
             */
            priority?: 0 | 1 | 2 | 3 | null;
            /**
             * @description What kind of task it is.
             * @enum {string}
             */
            type?: "action" | "meet" | "call";
            /**
             * Format: date
             * @description The day the task starts, `YYYY-MM-DD`. It needs `dueDate`. Not together with the date-times; null clears it.
             */
            startDate?: string | null;
            /**
             * Format: date
             * @description The day the task is due, `YYYY-MM-DD`. Not together with the date-times; null clears it and the start.
             */
            dueDate?: string | null;
            /**
             * Format: date-time
             * @description When the task starts, `YYYY-MM-DDTHH:MM:SSZ` in UTC. It needs `dueDateTime`. Not together with the dates; null clears it.
             */
            startDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the task is due, `YYYY-MM-DDTHH:MM:SSZ` in UTC. Not together with the dates; null clears it and the start.
             */
            dueDateTime?: string | null;
            /** @description The task's duration in minutes. */
            duration?: number | null;
            /** @description Tag ids. They replace all that the task has. */
            tags?: number[];
            /** @description Custom field values, each under its field's id, as `CustomFieldValues` says. */
            customFields?: components["schemas"]["CustomFieldValues"];
            /** @description The server ignores a new description. Only `createTask` stores one. */
            description?: never;
            /** @description The server ignores assignees here. Use `attachTaskAssignees` and `detachTaskAssignees`. */
            assignees?: never;
            /** @description The server ignores it here. Use `completeTask` and `uncompleteTask`. */
            isCompleted?: never;
        };
        /** @description The response to a completion. It does not show the task. */
        TaskCompletion: {
            /** @description True on success. */
            success?: boolean;
            /** @description The next task of the series, when the task is a recurring one; null otherwise. */
            repeatedTask?: components["schemas"]["Task"] | null;
            /** @description How the task recurs. The values are not documented. */
            repeatType?: string | null;
        };
        /** @description A task's new board. */
        TaskBoardChange: {
            /** @description The id of the board to move to. */
            boardId: number;
        };
        /** @description The response to a change of board. */
        TaskBoardChangeResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The id of the board the task is on. */
            boardId?: number;
            /** @description The id of the column the task is in, the board's first. */
            boardColumnId?: number;
        };
        /** @description A task's new column. */
        TaskBoardColumnChange: {
            /** @description The id of the column to move to. */
            boardColumnId: number;
        };
        /** @description A task's new parent, and its place among that task's subtasks. */
        TaskParentChange: {
            /** @description The id of its new parent task, or null for the top level. */
            parentId: number | null;
            /** @description The id of the subtask to put it after. */
            after?: number | null;
            /** @description The id of the subtask to put it before. */
            before?: number | null;
        };
        /** @description A project that will show a task, and the task's place there. */
        TaskLocationAdd: {
            /** @description The project's id. */
            projectId: number;
            /** @description The id of a column of one of its boards. Null removes the task from the board, but not from the project. */
            boardColumnId?: number | null;
            /** @description The id of the task to put it after, in the column. */
            after?: number;
            /** @description The id of the task to put it before, in the column. */
            before?: number;
        };
        /** @description A project to remove a task from. */
        TaskLocationRemove: {
            /** @description The project's id. */
            projectId: number;
        };
        /** @description Files to attach. */
        TaskAttachmentUpload: {
            /** @description The files, each at most 100 MB. */
            "files[]": Blob[];
        };
        /** @description The new attachment, or all of them, in the envelope. */
        TaskAttachmentResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The attachment, or an array of attachments. Handle both. */
            data: components["schemas"]["Attachment"] | components["schemas"]["Attachment"][];
        };
        /** @description Users to attach as watchers, or to detach. */
        TaskWatchers: {
            /** @description User ids, at least one, none twice. */
            watchers: string[];
        };
        /** @description Users to attach as assignees, or to detach. */
        TaskAssignees: {
            /** @description User ids, at least one. */
            assignees: string[];
        };
        /** @description A time entry to create, or its new values. All members are required in an update too. */
        TimeEntryWrite: {
            /** @description The id of the user who spent the time, a UUID. */
            userId: string;
            /**
             * @description Whether it was overtime, as a boolean, or 1 for true and 0 for false.
             * @enum {boolean|integer}
             */
            isOvertime: true | false | 0 | 1;
            /**
             * Format: date
             * @description The day, `YYYY-MM-DD`. Another form is a 422.
             */
            date: string;
            /** @description The time in minutes, 2 to 1439. */
            duration: number;
        };
        /** @description One time entry in its envelope. */
        TimeEntryResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The time entry. */
            data: components["schemas"]["TimeEntry"];
        };
        /** @description A comment on a task. It cannot be edited. */
        TaskComment: {
            /** @description The comment's id. */
            id: number;
            /** @description The id of the comment it replies to. */
            parentId: number | null;
            /**
             * Format: uuid
             * @description The id of the user who wrote it.
             */
            authorId: string;
            /** @description The text, in Markdown. */
            markdown: string;
            /**
             * Format: date-time
             * @description When it was written, `YYYY-MM-DDTHH:MM:SSZ` in UTC.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed, `YYYY-MM-DDTHH:MM:SSZ` in UTC.
             */
            updatedAt: string;
        };
        /** @description One page of comments in its envelope. */
        TaskCommentPage: {
            /** @description The page's comments, newest first. */
            comments: components["schemas"]["TaskComment"][];
            /** @description Whether more comments follow this page. */
            hasMore: boolean;
        };
        /** @description A comment to write. */
        TaskCommentCreate: {
            /** @description The text, in Markdown. It is stored unchanged. Attachments in it cause a validation error. Nested lists become flat. */
            markdown: string;
            /** @description The id of the comment it replies to. That comment must exist and not be deleted. */
            parentId?: number | null;
        };
        /** @description One comment in its envelope. */
        TaskCommentResult: {
            /** @description The comment. */
            comment: components["schemas"]["TaskComment"];
        };
        /** @description All global custom fields in their envelope. */
        CustomFieldList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The Task Manager's global custom fields. */
            data: components["schemas"]["CustomField"][];
        };
        /** @description The token's workspace. */
        Workspace: {
            /** @description The workspace's id. No operation takes it. */
            id: number;
            /** @description The workspace's title. */
            title?: string;
            /** @description The workspace's description. */
            description?: string | null;
            /** @description Whether the workspace is one person's own. */
            isPersonal?: boolean;
            /** @description The workspace's picture. */
            logo?: string | null;
        };
        /** @description The workspace in its envelope. */
        WorkspaceResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The workspace. */
            workspace: components["schemas"]["Workspace"];
        };
        /** @description A member of the workspace. */
        User: {
            /**
             * Format: uuid
             * @description The user's id.
             */
            id: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description The user's picture. */
            logo?: string | null;
            /** @description The last name. */
            lastName?: string | null;
            /** @description The first name. */
            firstName?: string | null;
            /** @description The middle name. */
            middleName?: string | null;
            /** @description The user's position at work. */
            position?: string | null;
            /** @description The user's time zone. How it is written is not documented. */
            timeZone?: string;
        };
        /** @description All members of the workspace in their envelope. */
        UserList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The workspace's members. */
            members: components["schemas"]["User"][];
        };
        /** @description A tag of the workspace. */
        Tag: {
            /** @description The tag's id, a number of its workspace. */
            id: number;
            /** @description The tag's title. */
            title: string;
            /** @description The tag's colour. It is written as `#rrggbb`. It is not documented how it looks when it is read. */
            color: string;
        };
        /** @description All tags in their envelope. */
        TagList: {
            /** @description True on success. */
            success?: boolean;
            /** @description The workspace's tags. */
            tags: components["schemas"]["Tag"][];
        };
        /** @description A tag to create. Its colour cannot be set here. */
        TagCreate: {
            /** @description The tag's title. */
            title: string;
        };
        /** @description One tag in its envelope. */
        TagResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The tag. */
            tag: components["schemas"]["Tag"];
        };
        /** @description A tag's new title and colour (`#rrggbb`), both of them. */
        TagUpdate: {
            /** @description The tag's title. */
            title: string;
            /** @description The tag's colour as `#rrggbb`. */
            color: string;
        };
        /** @description The token's user. Most members can be null, and there is no `name`. */
        CurrentUser: {
            /** @description The user's id. */
            id: string;
            /** @description The user's e-mail address. */
            email?: string;
            /** @description The address of the user's picture. */
            logoLink?: string | null;
            /** @description The last name. */
            lastName?: string | null;
            /** @description The first name. */
            firstName?: string | null;
            /** @description The middle name. */
            middleName?: string | null;
            /** @description The user's description of themselves. */
            about?: string | null;
            /** @description The user's position at work. */
            position?: string | null;
            /** @description The user's language. How it is written is not documented. */
            language?: string | null;
            /** @description The user's date of birth. How it is written is not documented. */
            birthDate?: string | null;
            /** @description The user's country. How it is written is not documented. */
            country?: string | null;
            /** @description The user's time zone. How it is written is not documented. */
            timeZone?: string | null;
            /** @description The user's phone number. */
            phoneNumber?: string | null;
        };
        /** @description The current user in its envelope. */
        CurrentUserResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The user. */
            user: components["schemas"]["CurrentUser"];
        };
    };
    responses: {
        /** @description Any other failure, such as 403, 405, 429 or 5xx. No body is recorded for them, and it may be an HTML page. */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request cannot be processed. Also for a record that does not exist (code 1000001), which can be a 404 too. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token is missing or wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The record or the route does not exist. The body may be an HTML page. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Validation failed; `errors` names the fields. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description Records per page. Default and maximum are not documented; the vendor's sample is 50. */
        limit: number;
        /** @description How many records to skip. The default is not documented; the vendor's sample is 0. */
        offset: number;
        /** @description The deal's id. */
        id: string;
        /** @description The deal's id. */
        dealId: string;
        /** @description The task's id. Documented as text, though a task shows it as an integer. */
        taskId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ErrorBody = components['schemas']['ErrorBody'];
export type CustomFieldConfig = components['schemas']['CustomFieldConfig'];
export type CustomFieldOption = components['schemas']['CustomFieldOption'];
export type CustomField = components['schemas']['CustomField'];
export type Funnel = components['schemas']['Funnel'];
export type FunnelList = components['schemas']['FunnelList'];
export type FunnelWrite = components['schemas']['FunnelWrite'];
export type FunnelResult = components['schemas']['FunnelResult'];
export type Acknowledgement = components['schemas']['Acknowledgement'];
export type CustomFieldNumberConfig = components['schemas']['CustomFieldNumberConfig'];
export type CustomFieldCurrencyConfig = components['schemas']['CustomFieldCurrencyConfig'];
export type CustomFieldBooleanConfig = components['schemas']['CustomFieldBooleanConfig'];
export type CustomFieldCreate = components['schemas']['CustomFieldCreate'];
export type CustomFieldResult = components['schemas']['CustomFieldResult'];
export type CustomFieldUpdate = components['schemas']['CustomFieldUpdate'];
export type PlaceAfter = components['schemas']['PlaceAfter'];
export type PlaceBefore = components['schemas']['PlaceBefore'];
export type Place = components['schemas']['Place'];
export type CustomFieldOptionWrite = components['schemas']['CustomFieldOptionWrite'];
export type CustomFieldOptionResult = components['schemas']['CustomFieldOptionResult'];
export type FunnelStatus = components['schemas']['FunnelStatus'];
export type FunnelStatusList = components['schemas']['FunnelStatusList'];
export type FunnelStatusWrite = components['schemas']['FunnelStatusWrite'];
export type FunnelStatusResult = components['schemas']['FunnelStatusResult'];
export type TaskLocation = components['schemas']['TaskLocation'];
export type TaskWorkload = components['schemas']['TaskWorkload'];
export type TimeEntry = components['schemas']['TimeEntry'];
export type CustomFieldValue = components['schemas']['CustomFieldValue'];
export type Attachment = components['schemas']['Attachment'];
export type Task = components['schemas']['Task'];
export type Deal = components['schemas']['Deal'];
export type DealPage = components['schemas']['DealPage'];
export type CustomFieldValues = components['schemas']['CustomFieldValues'];
export type DealCreate = components['schemas']['DealCreate'];
export type DealResult = components['schemas']['DealResult'];
export type DealUpdate = components['schemas']['DealUpdate'];
export type DealPatch = components['schemas']['DealPatch'];
export type DealMove = components['schemas']['DealMove'];
export type DealFunnelChange = components['schemas']['DealFunnelChange'];
export type DealStatusChange = components['schemas']['DealStatusChange'];
export type DealAssigneeLink = components['schemas']['DealAssigneeLink'];
export type ContactLink = components['schemas']['ContactLink'];
export type DealOrganizationLink = components['schemas']['DealOrganizationLink'];
export type DealTagLink = components['schemas']['DealTagLink'];
export type DealTaskCreate = components['schemas']['DealTaskCreate'];
export type TaskResult = components['schemas']['TaskResult'];
export type DealTaskMove = components['schemas']['DealTaskMove'];
export type AttachmentUpload = components['schemas']['AttachmentUpload'];
export type AttachmentResult = components['schemas']['AttachmentResult'];
export type Address = components['schemas']['Address'];
export type Email = components['schemas']['Email'];
export type Phone = components['schemas']['Phone'];
export type Organization = components['schemas']['Organization'];
export type OrganizationPage = components['schemas']['OrganizationPage'];
export type OrganizationWrite = components['schemas']['OrganizationWrite'];
export type OrganizationResult = components['schemas']['OrganizationResult'];
export type AddressWrite = components['schemas']['AddressWrite'];
export type AddressResult = components['schemas']['AddressResult'];
export type EmailWrite = components['schemas']['EmailWrite'];
export type EmailResult = components['schemas']['EmailResult'];
export type PhoneWrite = components['schemas']['PhoneWrite'];
export type PhoneResult = components['schemas']['PhoneResult'];
export type TagLink = components['schemas']['TagLink'];
export type Contact = components['schemas']['Contact'];
export type ContactPage = components['schemas']['ContactPage'];
export type ContactWrite = components['schemas']['ContactWrite'];
export type ContactResult = components['schemas']['ContactResult'];
export type Currency = components['schemas']['Currency'];
export type CurrencyList = components['schemas']['CurrencyList'];
export type Portfolio = components['schemas']['Portfolio'];
export type PortfolioPage = components['schemas']['PortfolioPage'];
export type PortfolioCreate = components['schemas']['PortfolioCreate'];
export type PortfolioResult = components['schemas']['PortfolioResult'];
export type PortfolioUpdate = components['schemas']['PortfolioUpdate'];
export type Project = components['schemas']['Project'];
export type ProjectList = components['schemas']['ProjectList'];
export type ProjectCreate = components['schemas']['ProjectCreate'];
export type ProjectResult = components['schemas']['ProjectResult'];
export type ProjectUpdate = components['schemas']['ProjectUpdate'];
export type CustomFieldProjectTransfer = components['schemas']['CustomFieldProjectTransfer'];
export type CustomFieldBoardTransfer = components['schemas']['CustomFieldBoardTransfer'];
export type Board = components['schemas']['Board'];
export type BoardList = components['schemas']['BoardList'];
export type BoardCreate = components['schemas']['BoardCreate'];
export type BoardResult = components['schemas']['BoardResult'];
export type BoardUpdate = components['schemas']['BoardUpdate'];
export type BoardMove = components['schemas']['BoardMove'];
export type BoardColumn = components['schemas']['BoardColumn'];
export type BoardColumnList = components['schemas']['BoardColumnList'];
export type BoardColumnCreate = components['schemas']['BoardColumnCreate'];
export type BoardColumnResult = components['schemas']['BoardColumnResult'];
export type BoardColumnUpdate = components['schemas']['BoardColumnUpdate'];
export type BoardColumnMove = components['schemas']['BoardColumnMove'];
export type TaskPage = components['schemas']['TaskPage'];
export type TaskCreateLocation = components['schemas']['TaskCreateLocation'];
export type TaskCreate = components['schemas']['TaskCreate'];
export type TaskUpdate = components['schemas']['TaskUpdate'];
export type TaskCompletion = components['schemas']['TaskCompletion'];
export type TaskBoardChange = components['schemas']['TaskBoardChange'];
export type TaskBoardChangeResult = components['schemas']['TaskBoardChangeResult'];
export type TaskBoardColumnChange = components['schemas']['TaskBoardColumnChange'];
export type TaskParentChange = components['schemas']['TaskParentChange'];
export type TaskLocationAdd = components['schemas']['TaskLocationAdd'];
export type TaskLocationRemove = components['schemas']['TaskLocationRemove'];
export type TaskAttachmentUpload = components['schemas']['TaskAttachmentUpload'];
export type TaskAttachmentResult = components['schemas']['TaskAttachmentResult'];
export type TaskWatchers = components['schemas']['TaskWatchers'];
export type TaskAssignees = components['schemas']['TaskAssignees'];
export type TimeEntryWrite = components['schemas']['TimeEntryWrite'];
export type TimeEntryResult = components['schemas']['TimeEntryResult'];
export type TaskComment = components['schemas']['TaskComment'];
export type TaskCommentPage = components['schemas']['TaskCommentPage'];
export type TaskCommentCreate = components['schemas']['TaskCommentCreate'];
export type TaskCommentResult = components['schemas']['TaskCommentResult'];
export type CustomFieldList = components['schemas']['CustomFieldList'];
export type Workspace = components['schemas']['Workspace'];
export type WorkspaceResult = components['schemas']['WorkspaceResult'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type Tag = components['schemas']['Tag'];
export type TagList = components['schemas']['TagList'];
export type TagCreate = components['schemas']['TagCreate'];
export type TagResult = components['schemas']['TagResult'];
export type TagUpdate = components['schemas']['TagUpdate'];
export type CurrentUser = components['schemas']['CurrentUser'];
export type CurrentUserResult = components['schemas']['CurrentUserResult'];
export type ResponseUnexpected = components['responses']['Unexpected'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ParameterLimit = components['parameters']['limit'];
export type ParameterOffset = components['parameters']['offset'];
export type ParameterId = components['parameters']['id'];
export type ParameterDealId = components['parameters']['dealId'];
export type ParameterTaskId = components['parameters']['taskId'];
export type $defs = Record<string, never>;
export interface operations {
    listFunnels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelList"]["funnels"];
    };
    createFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnelWrite"];
            };
        };
        responses: {
            /** @description The new funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelResult"]["funnel"];
    };
    getFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelResult"]["funnel"];
    };
    updateFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnelWrite"];
            };
        };
        responses: {
            /** @description The updated funnel. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelResult"]["funnel"];
    };
    deleteFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The funnel was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createFunnelCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldCreate"];
            };
        };
        responses: {
            /** @description The new custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    updateFunnelCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"];
            };
        };
        responses: {
            /** @description The updated custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    deleteFunnelCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveFunnelCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Place"];
            };
        };
        responses: {
            /** @description The custom field was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createFunnelCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The new option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    updateFunnelCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The updated option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    deleteFunnelCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The option was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveFunnelCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnel_id: string;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Place"];
            };
        };
        responses: {
            /** @description The option was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listFunnelStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statuses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelStatusList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelStatusList"]["statuses"];
    };
    createFunnelStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The funnel's id. */
                funnelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnelStatusWrite"];
            };
        };
        responses: {
            /** @description The new status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelStatusResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelStatusResult"]["status"];
    };
    getFunnelStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The status's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelStatusResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelStatusResult"]["status"];
    };
    updateFunnelStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The status's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnelStatusWrite"];
            };
        };
        responses: {
            /** @description The updated status. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelStatusResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["FunnelStatusResult"]["status"];
    };
    deleteFunnelStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The status's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listDeals: {
        parameters: {
            query?: {
                /** @description Text to find. It is not documented which members of a deal are searched. */
                search?: string;
                /** @description Only the deals that one of these users looks after (user ids). */
                "assigneeIds[]"?: string[];
                /** @description Only the deals with one of these win statuses. What the list holds without it is not documented. */
                "winStatuses[]"?: ("won" | "lost" | "archived")[];
                /** @description Only the deals that were last changed in one of these spans of time. */
                "lastUpdated[]"?: ("today" | "yesterday" | "lastWeek")[];
                /** @description Only the deals with these tags (tag ids, documented as text). */
                "tags[]"?: string[];
                /** @description Only the deals with these organizations (organization ids). */
                "organizations[]"?: string[];
                /** @description Only the deals with these contacts (contact ids). */
                "contacts[]"?: string[];
                /** @description Records per page. Default and maximum are not documented; the vendor's sample is 50. */
                limit?: components["parameters"]["limit"];
                /** @description How many records to skip. The default is not documented; the vendor's sample is 0. */
                offset?: components["parameters"]["offset"];
                /** @description What to sort by; a leading `-` reverses the order. The default order and the meaning of `commented` are not documented. */
                sort?: "title" | "amount" | "commented" | "createdAt" | "updatedAt" | "-title" | "-amount" | "-commented" | "-createdAt" | "-updatedAt";
            };
            header?: never;
            path: {
                /** @description The id of the status (a funnel's column). */
                statusId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["DealPage"]["deals"];
    };
    createDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the status (a funnel's column). */
                statusId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealCreate"];
            };
        };
        responses: {
            /** @description The new deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["DealResult"]["deal"];
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["DealResult"]["deal"];
    };
    updateDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealUpdate"];
            };
        };
        responses: {
            /** @description The updated deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["DealResult"]["deal"];
    };
    deleteDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    patchDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealPatch"];
            };
        };
        responses: {
            /** @description The deal was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealMove"];
            };
        };
        responses: {
            /** @description The deal was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    setDealFunnel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealFunnelChange"];
            };
        };
        responses: {
            /** @description The deal was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    setDealStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealStatusChange"];
            };
        };
        responses: {
            /** @description The deal was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachDealAssignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealAssigneeLink"];
            };
        };
        responses: {
            /** @description The user was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachDealAssignee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealAssigneeLink"];
            };
        };
        responses: {
            /** @description The user was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachDealContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactLink"];
            };
        };
        responses: {
            /** @description The contact was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachDealContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactLink"];
            };
        };
        responses: {
            /** @description The contact was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachDealOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealOrganizationLink"];
            };
        };
        responses: {
            /** @description The organization was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachDealOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealOrganizationLink"];
            };
        };
        responses: {
            /** @description The organization was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachDealTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealTagLink"];
            };
        };
        responses: {
            /** @description The tag was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachDealTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                dealId: components["parameters"]["dealId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealTagLink"];
            };
        };
        responses: {
            /** @description The tag was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createDealTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DealTaskCreate"];
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskResult"]["task"];
    };
    detachDealTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveDealTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                id: components["parameters"]["id"];
                /** @description The task's id. Documented as text, though a task shows it as an integer. */
                taskId: components["parameters"]["taskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealTaskMove"];
            };
        };
        responses: {
            /** @description The task was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    uploadDealAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deal's id. */
                deal_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentUpload"];
            };
        };
        responses: {
            /** @description The new attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["AttachmentResult"]["data"];
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description Text to find. It is not documented which members of an organization are searched. */
                search?: string;
                /** @description Only the organizations that one of these users looks after (user ids). */
                "responsible[]"?: string[];
                /** @description Only the organizations with these contacts (contact ids). */
                "contacts[]"?: string[];
                /** @description Only the organizations with these tags (tag ids, as text). */
                "tags[]"?: string[];
                /** @description Records per page. Default and maximum are not documented; the vendor's sample is 50. */
                limit?: components["parameters"]["limit"];
                /** @description How many records to skip. The default is not documented; the vendor's sample is 0. */
                offset?: components["parameters"]["offset"];
                /** @description What to sort by; a leading `-` reverses the order. The default order is not documented. */
                sort?: "alphabet" | "updatedAt" | "-alphabet" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["OrganizationPage"]["organizations"];
    };
    createOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationWrite"];
            };
        };
        responses: {
            /** @description The new organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["OrganizationResult"]["organization"];
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["OrganizationResult"]["organization"];
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationWrite"];
            };
        };
        responses: {
            /** @description The updated organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["OrganizationResult"]["organization"];
    };
    deleteOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createOrganizationAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressWrite"];
            };
        };
        responses: {
            /** @description The new address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["AddressResult"]["address"];
    };
    updateOrganizationAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The address's id. */
                addressId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressWrite"];
            };
        };
        responses: {
            /** @description The updated address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["AddressResult"]["address"];
    };
    deleteOrganizationAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The address's id. */
                addressId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createOrganizationEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailWrite"];
            };
        };
        responses: {
            /** @description The new e-mail address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["EmailResult"]["email"];
    };
    updateOrganizationEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The e-mail address's id. */
                emailId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailWrite"];
            };
        };
        responses: {
            /** @description The updated e-mail address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["EmailResult"]["email"];
    };
    deleteOrganizationEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The e-mail address's id. */
                emailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail address was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createOrganizationPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneWrite"];
            };
        };
        responses: {
            /** @description The new phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PhoneResult"]["phone"];
    };
    updateOrganizationPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The phone's id. */
                phoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneWrite"];
            };
        };
        responses: {
            /** @description The updated phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PhoneResult"]["phone"];
    };
    deleteOrganizationPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
                /** @description The phone's id. */
                phoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachOrganizationContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactLink"];
            };
        };
        responses: {
            /** @description The contact was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachOrganizationContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactLink"];
            };
        };
        responses: {
            /** @description The contact was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachOrganizationTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagLink"];
            };
        };
        responses: {
            /** @description The tag was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachOrganizationTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The organization's id. */
                organizationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagLink"];
            };
        };
        responses: {
            /** @description The tag was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Text to find. It is not documented which members of a contact are searched. */
                search?: string;
                /** @description Only the contacts of these organizations (organization ids). */
                "organizations[]"?: string[];
                /** @description Records per page. Default and maximum are not documented; the vendor's sample is 50. */
                limit?: components["parameters"]["limit"];
                /** @description How many records to skip. The default is not documented; the vendor's sample is 0. */
                offset?: components["parameters"]["offset"];
                /** @description What to sort by; a leading `-` reverses the order. The default order is not documented. */
                sort?: "alphabet" | "updatedAt" | "-alphabet" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["ContactPage"]["contacts"];
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactWrite"];
            };
        };
        responses: {
            /** @description The new contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["ContactResult"]["contact"];
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["ContactResult"]["contact"];
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactWrite"];
            };
        };
        responses: {
            /** @description The updated contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["ContactResult"]["contact"];
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createContactEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailWrite"];
            };
        };
        responses: {
            /** @description The new e-mail address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["EmailResult"]["email"];
    };
    updateContactEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
                /** @description The e-mail address's id. */
                emailId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailWrite"];
            };
        };
        responses: {
            /** @description The updated e-mail address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["EmailResult"]["email"];
    };
    deleteContactEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
                /** @description The e-mail address's id. */
                emailId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The e-mail address was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createContactPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneWrite"];
            };
        };
        responses: {
            /** @description The new phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PhoneResult"]["phone"];
    };
    updateContactPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
                /** @description The phone's id. */
                phoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneWrite"];
            };
        };
        responses: {
            /** @description The updated phone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PhoneResult"]["phone"];
    };
    deleteContactPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
                /** @description The phone's id. */
                phoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phone was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachContactTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagLink"];
            };
        };
        responses: {
            /** @description The tag was attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachContactTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The contact's id. */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagLink"];
            };
        };
        responses: {
            /** @description The tag was detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listCurrencies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The currencies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrencyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CurrencyList"]["currencies"];
    };
    listPortfolios: {
        parameters: {
            query?: {
                /** @description Text to find in the names. */
                search?: string;
                /** @description Only the portfolios in this one (portfolio id). */
                parentId?: number;
                /** @description Portfolios per page, 0 to 100. The default is not documented. */
                limit?: number;
                /** @description How many portfolios to skip. The default is not documented. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of portfolios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PortfolioPage"]["data"];
    };
    createPortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortfolioCreate"];
            };
        };
        responses: {
            /** @description The new portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PortfolioResult"]["data"];
    };
    getPortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The portfolio's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PortfolioResult"]["data"];
    };
    updatePortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The portfolio's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortfolioUpdate"];
            };
        };
        responses: {
            /** @description The updated portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortfolioResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["PortfolioResult"]["data"];
    };
    deletePortfolio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The portfolio's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["ProjectList"]["projects"];
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectCreate"];
            };
        };
        responses: {
            /** @description The new project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["ProjectResult"]["project"];
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["ProjectResult"]["project"];
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectUpdate"];
            };
        };
        responses: {
            /** @description The project was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    archiveProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    unarchiveProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The project's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is no longer archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createProjectCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldCreate"];
            };
        };
        responses: {
            /** @description The new custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    updateProjectCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"];
            };
        };
        responses: {
            /** @description The updated custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    deleteProjectCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferProjectCustomFieldToTaskManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferProjectCustomFieldToProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldProjectTransfer"];
            };
        };
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferProjectCustomFieldToBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldBoardTransfer"];
            };
        };
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createProjectCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The new option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    updateProjectCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The updated option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    deleteProjectCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The option was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveProjectCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the project that has the field. */
                project_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Place"];
            };
        };
        responses: {
            /** @description The option was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listBoards: {
        parameters: {
            query: {
                /** @description The project's id. */
                projectId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The boards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["BoardList"]["boards"];
    };
    createBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardCreate"];
            };
        };
        responses: {
            /** @description The new board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["BoardResult"]["board"];
    };
    updateBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The board's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardUpdate"];
            };
        };
        responses: {
            /** @description The board was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    deleteBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The board's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The board's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardMove"];
            };
        };
        responses: {
            /** @description The board was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createBoardCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldCreate"];
            };
        };
        responses: {
            /** @description The new custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    updateBoardCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"];
            };
        };
        responses: {
            /** @description The updated custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    deleteBoardCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferBoardCustomFieldToTaskManager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferBoardCustomFieldToProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldProjectTransfer"];
            };
        };
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferBoardCustomFieldToBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldBoardTransfer"];
            };
        };
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createBoardCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The new option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    updateBoardCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The updated option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    deleteBoardCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The option was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveBoardCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the board that has the field. */
                board_id: number;
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Place"];
            };
        };
        responses: {
            /** @description The option was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listBoardColumns: {
        parameters: {
            query: {
                /** @description The board's id. */
                boardId: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardColumnList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["BoardColumnList"]["boardColumns"];
    };
    createBoardColumn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardColumnCreate"];
            };
        };
        responses: {
            /** @description The new column. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardColumnResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["BoardColumnResult"]["boardColumn"];
    };
    updateBoardColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The column's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardColumnUpdate"];
            };
        };
        responses: {
            /** @description The column was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    deleteBoardColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The column's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The column was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveBoardColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The column's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardColumnMove"];
            };
        };
        responses: {
            /** @description The column was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Only the tasks of this day, `dd.mm.yyyy`. */
                day?: string;
                /** @description Only the tasks with this user among the assignees (user id). */
                userId?: string;
                /** @description Only the tasks of this project. */
                projectId?: number;
                /** @description Only the tasks on this board. */
                boardId?: number;
                /** @description Only the tasks in this column. The column alone is enough, because its id is unique. */
                boardColumnId?: number;
                /** @description 1: only completed tasks, 0: only open ones. `true` and `false` are a 422. */
                completed?: 0 | 1;
                /** @description 1: deleted and completed tasks too; `completed` is then ignored. `true` and `false` are a 422. */
                all?: 0 | 1;
                /** @description Only the tasks of this kind. */
                type?: "action" | "meet" | "call";
                /** @description Only the tasks with this priority. 0: low, 1: medium, 2: high, 3: hold. */
                priority?: 0 | 1 | 2 | 3;
                /** @description Only the tasks with these tags (tag ids, documented as text). It is not known whether a task needs one of several or all. */
                "tags[]"?: string[];
                /** @description Text to find in titles and descriptions. */
                search?: string;
                /** @description Tasks per page. Default and maximum are not documented. */
                perPage?: number;
                /** @description How many tasks to skip. The default is not documented. */
                offset?: number;
                /** @description What to sort by; a leading `-` reverses the order. */
                sortBy?: "name" | "type" | "priority" | "duration" | "overdue" | "created" | "date" | "start" | "-name" | "-type" | "-priority" | "-duration" | "-overdue" | "-created" | "-date" | "-start";
                /** @description Only the tasks from this day on, `dd.mm.yyyy`. It is not known which of a task's dates it compares. */
                startDate?: string;
                /** @description Only the tasks up to this day, `dd.mm.yyyy`. It is not known which of a task's dates it compares. */
                endDate?: string;
                /**
                 * @description Only the tasks completed on this day or later, `dd.mm.yyyy`. It works without `completed`.
                 * @example 01.05.2026
                 */
                completedAtFrom?: string;
                /**
                 * @description Only the tasks completed on this day or earlier, `dd.mm.yyyy`. It must not be before `completedAtFrom`.
                 * @example 31.05.2026
                 */
                completedAtTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskPage"]["tasks"];
    };
    createTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** @description The new task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskResult"]["task"];
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskResult"]["task"];
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            /** @description The updated task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskResult"]["task"];
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is completed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCompletion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    uncompleteTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    setTaskBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskBoardChange"];
            };
        };
        responses: {
            /** @description The task was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskBoardChangeResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    setTaskBoardColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskBoardColumnChange"];
            };
        };
        responses: {
            /** @description The task was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    setTaskParent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskParentChange"];
            };
        };
        responses: {
            /** @description The task was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    startTaskTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timer runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    stopTaskTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timer is stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    addTaskLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskLocationAdd"];
            };
        };
        responses: {
            /** @description The task is in the project. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    removeTaskLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskLocationRemove"];
            };
        };
        responses: {
            /** @description The task is no longer in the project. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    uploadTaskAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["TaskAttachmentUpload"];
            };
        };
        responses: {
            /** @description The new attachment or attachments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAttachmentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskAttachmentResult"]["data"];
    };
    attachTaskWatchers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskWatchers"];
            };
        };
        responses: {
            /** @description The users watch the task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachTaskWatchers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskWatchers"];
            };
        };
        responses: {
            /** @description The users no longer watch the task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    attachTaskAssignees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskAssignees"];
            };
        };
        responses: {
            /** @description The users are assignees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    detachTaskAssignees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskAssignees"];
            };
        };
        responses: {
            /** @description The users are not assignees any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createTaskTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryWrite"];
            };
        };
        responses: {
            /** @description The new time entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TimeEntryResult"]["data"];
    };
    updateTaskTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
                /** @description The time entry's id, a UUID. */
                time_entry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeEntryWrite"];
            };
        };
        responses: {
            /** @description The updated time entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TimeEntryResult"]["data"];
    };
    deleteTaskTimeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: number;
                /** @description The time entry's id, a UUID. */
                time_entry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time entry was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listTaskComments: {
        parameters: {
            query?: {
                /** @description Comments per page, 1 to 100. */
                limit?: number;
                /** @description How many comments to skip. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskCommentPage"]["comments"];
    };
    createTaskComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCommentCreate"];
            };
        };
        responses: {
            /** @description The new comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TaskCommentResult"]["comment"];
    };
    deleteTaskComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                taskId: number;
                /** @description The comment's id. */
                commentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    listGlobalCustomFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The global custom fields. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldList"]["data"];
    };
    createGlobalCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldCreate"];
            };
        };
        responses: {
            /** @description The new custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    updateGlobalCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldUpdate"];
            };
        };
        responses: {
            /** @description The updated custom field. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldResult"]["customField"];
    };
    deleteGlobalCustomField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The custom field was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferGlobalCustomFieldToProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldProjectTransfer"];
            };
        };
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    transferGlobalCustomFieldToBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldBoardTransfer"];
            };
        };
        responses: {
            /** @description The custom field was transferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    createGlobalCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                custom_field_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The new option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    updateGlobalCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomFieldOptionWrite"];
            };
        };
        responses: {
            /** @description The updated option. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomFieldOptionResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CustomFieldOptionResult"]["option"];
    };
    deleteGlobalCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The option was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    moveGlobalCustomFieldOption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The custom field's id. */
                custom_field_id: string;
                /** @description The option's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Place"];
            };
        };
        responses: {
            /** @description The option was moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkspaceResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["WorkspaceResult"]["workspace"];
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["UserList"]["members"];
    };
    listTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tags. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TagList"]["tags"];
    };
    createTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCreate"];
            };
        };
        responses: {
            /** @description The new tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TagResult"]["tag"];
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tag's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["TagResult"]["tag"];
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tag's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagUpdate"];
            };
        };
        responses: {
            /** @description The tag was updated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tag's id. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: void;
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentUserResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["CurrentUserResult"]["user"];
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attachment's id. */
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["AttachmentResult"]["data"];
    };
}
