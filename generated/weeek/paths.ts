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
         * @description Lists all funnels of the workspace with their custom fields. The list has no pages.
         */
        get: operations["listFunnels"];
        put?: never;
        /**
         * Create a funnel
         * @description Creates a funnel and answers with it. No member is required. Nothing marks a repeated create as the same one.
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
         * @description Reads one funnel with its custom fields.
         */
        get: operations["getFunnel"];
        /**
         * Update a funnel
         * @description Sets a funnel's name, currency or privacy and answers with the funnel.
         *
         *     Whether a member that is left out keeps its value is not documented.
         */
        put: operations["updateFunnel"];
        post?: never;
        /**
         * Delete a funnel
         * @description Deletes a funnel. What becomes of its deals, and whether it can be restored, is not documented.
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
         * @description Gives a funnel's deals a custom field and answers with it. Fields are listed with their funnel, and nowhere else.
         *
         *     Nothing marks a repeated create as the same one.
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
         * @description Sets a custom field's name or settings and answers with the field. Its type stays.
         *
         *     Whether a member that is left out keeps its value is not documented.
         */
        put: operations["updateFunnelCustomField"];
        post?: never;
        /**
         * Delete a custom field of a funnel
         * @description Deletes a custom field. What becomes of its values is not documented.
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
         * @description Changes a custom field's place among the funnel's.
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
         * @description Gives a `select` or `multiselect` field another choice and answers with it. Nothing marks a repeated create as the same one.
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
         * @description Sets an option's name and colour and answers with the option. Both are required.
         */
        put: operations["updateFunnelCustomFieldOption"];
        post?: never;
        /**
         * Delete an option of a custom field
         * @description Deletes an option. What becomes of the values that chose it is not documented.
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
         * @description Changes an option's place among its field's.
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
         * @description Lists all statuses of a funnel, its columns. The list has no pages.
         */
        get: operations["listFunnelStatuses"];
        put?: never;
        /**
         * Create a status in a funnel
         * @description Gives a funnel another column and answers with it. Where it stands among the others is not documented.
         *
         *     Nothing marks a repeated create as the same one.
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
         * @description Reads one status. One that does not exist is answered with 404.
         */
        get: operations["getFunnelStatus"];
        /**
         * Update a status
         * @description Sets a status's name and answers with the status. Nothing documented changes its place.
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
         * @description Lists the deals that stand in one status, page by page. There is no list of all deals: walk the funnels and their statuses.
         *
         *     The documentation also names the filters `customFields[*][id]` and `customFields[*][value]`. How they are written in an
         *     address is not known, so they are left out here.
         *
         *     Whether won, lost and archived deals are listed without `winStatuses[]` is not documented. A deal moved between
         *     two requests can show up twice, or not at all.
         */
        get: operations["listDeals"];
        put?: never;
        /**
         * Create a deal
         * @description Creates a deal in this status, and so in the status's funnel, and answers with the whole deal. No member is required.
         *
         *     This is the only call that stores `description`. Nothing marks a repeated create as the same one: sent twice, it makes two deals.
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
         * @description Reads one deal with its links, tasks, custom fields and attachments.
         */
        get: operations["getDeal"];
        /**
         * Update a deal
         * @description Sets title, amount, win status or custom fields and answers with the whole deal. The other members have PATCH or calls of their own.
         *
         *     Whether a member that is left out keeps its value is not documented.
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
         * @description Sets the members that are sent. The answer does not show the deal: get it to see the result.
         *
         *     `description` is accepted and not stored; only a create sets it. Status and funnel have calls of their own.
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
         * @description Moves a deal to another place in its column, or to another status of its funnel. Another funnel takes `setDealFunnel`.
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
         * @description Moves a deal to another funnel. Which of its statuses the deal lands in is not documented; get the deal to see it.
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
         * @description Makes a user one of those who look after a deal. What a second attach does is not documented.
         */
        post: operations["attachDealAssignee"];
        /**
         * Detach an assignee
         * @description Takes a user from those who look after a deal. The id goes in the body. What happens when it was not attached is not documented.
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
         * @description Links a contact to a deal. What a second attach does is not documented.
         */
        post: operations["attachDealContact"];
        /**
         * Detach a contact
         * @description Takes a contact from a deal. The id goes in the body. What happens when it was not attached is not documented.
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
         * @description Links an organization to a deal. What a second attach does is not documented.
         */
        post: operations["attachDealOrganization"];
        /**
         * Detach an organization
         * @description Takes an organization from a deal. The id goes in the body. What happens when it was not attached is not documented.
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
         * @description Puts a tag on a deal. The member is called `tag`, where contacts and organizations say `tagId`.
         *
         *     What a second attach does is not documented.
         */
        post: operations["attachDealTag"];
        /**
         * Detach a tag
         * @description Takes a tag from a deal. The member is called `tag`, where contacts and organizations say `tagId`.
         *
         *     The id goes in the body. What happens when it was not attached is not documented.
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
         * @description Creates a task, attaches it to the deal and answers with it.
         *
         *     The documentation describes no body. The members given here are the ones that clients send.
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
         * @description Takes a task from a deal. Whether the task itself is deleted is not documented.
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
         * @description Uploads a file of at most 100 MB, attaches it to the deal and answers with the attachment.
         *
         *     The part is called `files[]`, yet the answer shows one attachment; what several files in one call do is not documented.
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
         * @description Lists the workspace's organizations, page by page. Nothing says whether another page follows.
         *
         *     The documentation also names the filters `customFields[*][id]` and `customFields[*][value]`. How they are written in an
         *     address is not known, so they are left out here.
         */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Create an organization
         * @description Creates an organization and answers with it. No member is required. Contacts and tags are attached afterwards.
         *
         *     Nothing marks a repeated create as the same one.
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
         * @description Reads one organization with its links.
         */
        get: operations["getOrganization"];
        /**
         * Update an organization
         * @description Updates an organization and answers with it. A member that is left out presumably keeps its value.
         *
         *     Whether an array replaces what the organization has or adds to it is not documented.
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
         * @description Gives an organization an address and answers with it. Nothing marks a repeated create as the same one.
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
         * @description Sets an address and answers with it.
         */
        put: operations["updateOrganizationAddress"];
        post?: never;
        /**
         * Delete an address of an organization
         * @description Takes an address from an organization.
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
         * @description Gives an organization an e-mail address and answers with it. Nothing marks a repeated create as the same one.
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
         * @description Sets an e-mail address and answers with it.
         */
        put: operations["updateOrganizationEmail"];
        post?: never;
        /**
         * Delete an e-mail address of an organization
         * @description Takes an e-mail address from an organization.
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
         * @description Gives an organization a phone and answers with it. Nothing marks a repeated create as the same one.
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
         * @description Sets a phone and answers with it.
         */
        put: operations["updateOrganizationPhone"];
        post?: never;
        /**
         * Delete a phone of an organization
         * @description Takes a phone from an organization.
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
         * @description Links a contact to an organization. What a second attach does is not documented.
         */
        post: operations["attachOrganizationContact"];
        /**
         * Detach a contact from an organization
         * @description Takes a contact from an organization. The id goes in the body. What happens when it was not attached is not documented.
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
         * @description Puts a tag on an organization. The member is called `tagId`, where deals say `tag`.
         *
         *     What a second attach does is not documented.
         */
        post: operations["attachOrganizationTag"];
        /**
         * Detach a tag from an organization
         * @description Takes a tag from an organization. The member is called `tagId`, where deals say `tag`.
         *
         *     The id goes in the body. What happens when it was not attached is not documented.
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
         * @description Lists the workspace's contacts, page by page. Nothing says whether another page follows.
         *
         *     The documentation also names the filters `customFields[*][id]` and `customFields[*][value]`. How they are written in an
         *     address is not known, so they are left out here.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a contact and answers with it. `firstName` is required. Nothing marks a repeated create as the same one.
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
         * @description Reads one contact with its links.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Updates a contact and answers with it. `firstName` is required here too.
         *
         *     Whether a member that is left out keeps its value, and whether an array replaces what the contact has, is not documented.
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
         * @description Gives a contact an e-mail address and answers with it. Nothing marks a repeated create as the same one.
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
         * @description Sets an e-mail address and answers with it.
         */
        put: operations["updateContactEmail"];
        post?: never;
        /**
         * Delete an e-mail address of a contact
         * @description Takes an e-mail address from a contact.
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
         * @description Gives a contact a phone and answers with it. Nothing marks a repeated create as the same one.
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
         * @description Sets a phone and answers with it.
         */
        put: operations["updateContactPhone"];
        post?: never;
        /**
         * Delete a phone of a contact
         * @description Takes a phone from a contact.
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
         * @description Puts a tag on a contact. The member is called `tagId`, where deals say `tag`.
         *
         *     What a second attach does is not documented.
         */
        post: operations["attachContactTag"];
        /**
         * Detach a tag from a contact
         * @description Takes a tag from a contact. The member is called `tagId`, where deals say `tag`.
         *
         *     The id goes in the body. What happens when it was not attached is not documented.
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
         * @description Lists all currencies that a funnel can have. The list has no pages.
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
    "/ws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the workspace
         * @description Reads the workspace that the token stands for.
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
         * @description Lists all users of the workspace. The list has no pages.
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
         * @description Lists all tags of the workspace. The list has no pages.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Creates a tag and answers with it. Its colour cannot be set here; an update sets it.
         *
         *     Nothing marks a repeated create as the same one.
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
                /** @description The tag's id. Documented as text, though a tag shows it as an integer. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get a tag
         * @description Reads one tag.
         */
        get: operations["getTag"];
        /**
         * Update a tag
         * @description Sets a tag's title and colour; both are required. The answer does not show the tag.
         */
        put: operations["updateTag"];
        post?: never;
        /**
         * Delete a tag
         * @description Deletes a tag. What becomes of the records that have it is not documented.
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
         * @description Reads the user that the token stands for.
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
         * @description Reads what is known of an attachment, and where its file is. The file's address is signed and good for one hour; don't send the token to it.
         *
         *     The documentation of March 2025 has this operation as `GET /attachments/{attachment_id}`. Whether that still answers is not known.
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
            /** @description What went wrong, for people. */
            message?: string;
            /** @description The problems by field name, on validation errors. An item of an array has a dotted name such as `assignees.0`. */
            errors?: {
                [key: string]: string[];
            };
        };
        /** @description The settings of a `number` or `boolean` field; null or absent on other fields. */
        CustomFieldConfig: {
            /** @description How the value is shown: `number`, `currency` or `percent` for a number, `radio` or `checkbox` for a boolean. Be ready for other names. */
            type: string;
            /** @description A number's decimal places, 0 to 6. */
            precision?: number | null;
            /** @description The id of the currency of a `currency` number, documented as 1 to 10. Which id is which currency is not. */
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
        /** @description A custom field of a funnel, without a value. Fields are listed in `Funnel.customFields`, and nowhere else. */
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
             *     The list has grown before, so be ready for other names.
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
             * @description The id of the user who made the funnel.
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
            /** @description How many deals the funnel has. Whether closed deals count is not documented. */
            dealsCount?: number;
            /** @description What the funnel's deals are worth together, presumably in its currency. Whether closed deals count is not documented. */
            dealsAmount?: number;
            /**
             * @description Whether the funnel is private. Who sees it then is not documented.
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
             * @description When the funnel was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the funnel was last changed.
             */
            updatedAt?: string;
            /** @description The ids of the users in the funnel's team. */
            team?: string[];
            /** @description The custom fields of the funnel's deals. There is no list of them beside this. */
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
            /** @description The funnel's name, at most 255 characters. It is not called required; what a create without it does is not documented. */
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
        /** @description The answer to a write that shows no record. */
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
            /** @description A currency's id, documented as 1 to 10. Needed with `currency` alone. */
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
            /** @description A currency's id, documented as 1 to 10. Needed with `currency` alone. */
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
        /** @description A custom field's new name or settings. Its type stays. */
        CustomFieldUpdate: {
            /** @description The custom field's name, at most 255 characters. */
            name?: string | null;
            /** @description How the field shows its value. Fields that are neither numbers nor booleans have none, or null. */
            config?: components["schemas"]["CustomFieldNumberConfig"] | components["schemas"]["CustomFieldCurrencyConfig"] | components["schemas"]["CustomFieldBooleanConfig"] | null;
        };
        /** @description The place behind a neighbour. */
        PlaceAfter: {
            /**
             * Format: uuid
             * @description The id of the neighbour to stand behind.
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
             * @description The id of the neighbour to stand before.
             */
            before: string;
        };
        /** @description A new place among its neighbours: behind one of them (`{ after: id }`) or before one (`{ before: id }`). */
        Place: components["schemas"]["PlaceAfter"] | components["schemas"]["PlaceBefore"];
        /** @description A choice to create, or its new values. Both members are required in an update too. The colours to write are not quite those that are read. */
        CustomFieldOptionWrite: {
            /** @description The option's name, at most 255 characters. */
            name: string;
            /**
             * @description The option's colour. The names that are read are not quite the same; see `CustomFieldOption`.
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
        /** @description A status: one column of a funnel. It names no funnel and no place; the order of the list is the only order there is. */
        FunnelStatus: {
            /** @description The status's id, unique only among the workspace's statuses. Opaque; the ids seen so far have 16 letters and digits. */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who made the status.
             */
            creatorId?: string;
            /** @description The status's name. */
            name?: string;
            /** @description How many deals stand in the status. Whether closed deals count is not documented. */
            dealsCount?: number;
            /** @description What the status's deals are worth together, presumably in the funnel's currency. Whether closed deals count is not documented. */
            dealsAmount?: number;
            /**
             * Format: date-time
             * @description When the status was made.
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
            /** @description The status's name, at most 255 characters. It is not called required; what leaving it out does is not documented. */
            name?: string;
        };
        /** @description One status in its envelope. */
        FunnelStatusResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The status. */
            status: components["schemas"]["FunnelStatus"];
        };
        /** @description A project that shows a task, and where the task stands in it. */
        TaskLocation: {
            /** @description The project's id. */
            projectId: number;
            /** @description The id of the board in the project. */
            boardId: number | null;
            /** @description The id of the column of the board. */
            boardColumnId: number | null;
        };
        /** @description Work planned for a task. */
        TaskWorkload: {
            /** @description The workload's id. */
            id: string;
            /** @description The id of the user whose work it is. */
            userId: string;
            /** @description What kind of workload it is. The example has 1; the values are not documented. */
            type: number;
            /** @description The day of the work. The format is not documented. */
            date: string;
            /** @description How long the work takes. The unit is not documented. */
            duration: number;
            /** @description When the work starts. The format is not documented. */
            workStartAt: string;
            /** @description When the work ends. The format is not documented. */
            workEndAt: string;
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
            /** @description The time in minutes, more than 1 and less than 1440. */
            duration: number;
            /** @description The time in seconds. */
            durationSeconds?: number;
            /** @description A remark on the entry. */
            comment?: string;
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
             *     The list has grown before, so be ready for other names.
             */
            type: string;
            /** @description How the field shows its value. */
            config?: components["schemas"]["CustomFieldConfig"];
            /** @description The choices of a `select` or `multiselect` field. */
            options?: components["schemas"]["CustomFieldOption"][];
            /** @description The value, any JSON value or null. How each type of field looks when read is not documented. */
            value: unknown;
        };
        /** @description A file attached to a record, kept by Weeek or by a cloud drive. The `url` of a file that Weeek keeps is good for one hour; the token is not for it. */
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
             * @description Where the file is. The address of a file that Weeek keeps is good for one hour; don't send the token to it.
             */
            url: string;
            /** @description The file's size in bytes, for files that Weeek keeps only. */
            size?: number;
            /**
             * Format: date-time
             * @description When it was attached.
             */
            createdAt: string;
        };
        /** @description A task as a deal shows it. The server sends more members than are documented. */
        Task: {
            /** @description The task's id. */
            id: number;
            /** @description The id of the task it is a part of. */
            parentId?: number | null;
            /** @description The task's title. */
            title?: string;
            /** @description The task's description, in HTML. */
            description?: string | null;
            /** @description The task's duration in minutes. */
            duration?: number | null;
            /** @description A number that goes with being overdue. What it counts is not documented. */
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
            /** @description Whether the task is deleted. */
            isDeleted?: boolean;
            /** @description The id of the user who made the task. */
            authorId?: string;
            /** @description The ids of the users who are to do the task. */
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
             * @description When the task starts.
             */
            startDateTime?: string | null;
            /**
             * Format: date
             * @description The day the task is due (`YYYY-MM-DD`).
             */
            dueDate?: string | null;
            /**
             * Format: date-time
             * @description When the task is due.
             */
            dueDateTime?: string | null;
            /**
             * Format: date-time
             * @description When the task was made.
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
            /** @description The ids of the tasks that are its parts. */
            subTasks?: number[];
            /** @description Work planned for the task. The newest documentation has it no more. */
            workloads?: components["schemas"]["TaskWorkload"][];
            /** @description Time spent on the task. */
            timeEntries?: components["schemas"]["TimeEntry"][];
            /** @description The task's custom fields with their values. */
            customFields?: components["schemas"]["CustomFieldValue"][];
            /** @description The files attached to the task. */
            attachments?: components["schemas"]["Attachment"][];
        };
        /** @description A deal with its links, tasks, custom fields and attachments. `amount` is in its funnel's currency; `winStatus` null is open. */
        Deal: {
            /** @description The deal's id, unique only among the workspace's deals. Opaque; the ids seen so far have 16 letters and digits. */
            id: string;
            /**
             * Format: uuid
             * @description The id of the user who made the deal.
             */
            creatorId: string;
            /** @description The id of the funnel the deal is in. */
            funnelId: string;
            /** @description The id of the status (the funnel's column) the deal stands in. */
            statusId: string;
            /** @description The ids of the users who look after the deal. */
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
             * @description When the deal was made.
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
            /** @description The deal's custom fields with their values. Written in another form, see `CustomFieldValues`. */
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
         * @description Values to write, each under the id of its custom field. Values are read as an array of `CustomFieldValue`, a form that must not be
         *     sent back: on tasks the server took it and dropped every value without an error.
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
         *     How to empty a field is not documented. On tasks an empty string did it.
         */
        CustomFieldValues: {
            [key: string]: unknown;
        };
        /** @description A deal to create. Funnel and status follow from the path. `customFields` is a map by field id, where a deal that was read has an array. */
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
            /** @description The deal's description. Set it on create; a later change is accepted and not stored. */
            description?: string | null;
            /** @description The ids of the users who look after the deal. */
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
        /** @description A deal's new values. What PATCH takes beside these, PUT does not. */
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
        /** @description Some of a deal's new values. Whether an array replaces what the deal has or adds to it is not documented. The server accepts `description` and does not store it. */
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
            /** @description The deal's description. Set it on create; a later change is accepted and not stored. */
            description?: string | null;
            /** @description The ids of the users who look after the deal. */
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
            /** @description The id of the status to move to. What null or leaving it out does is not documented; presumably the deal keeps its status. */
            statusId?: string | null;
            /** @description The id of the deal to stand behind, or null for the top of the column. */
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
            /** @description The id of the task it is a part of. */
            parentId?: number;
            /** @description The id of the user who is to do the task. */
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
        DealTaskResult: {
            /** @description True on success. */
            success?: boolean;
            /** @description The task. */
            task: components["schemas"]["Task"];
        };
        /** @description A task's new place among the deal's tasks. `previousTaskId: null` is the top. */
        DealTaskMove: {
            /** @description The id of the task to stand behind, or null for the top. */
            previousTaskId: number | null;
        };
        /** @description A file to attach. */
        AttachmentUpload: {
            /**
             * Format: binary
             * @description The file, at most 100 MB. Despite the plural send one; the answer to several is not documented.
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
             * @description The id of the user who made the organization.
             */
            creatorId?: string;
            /** @description The organization's name. */
            name?: string;
            /**
             * Format: uuid
             * @description The id of the user who looks after the organization. Written as the array `responsibles`.
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
             * @description When the organization was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the organization was last changed.
             */
            updatedAt?: string;
        };
        /** @description One page of organizations in its envelope. Nothing says whether more follow. */
        OrganizationPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's organizations. */
            organizations: components["schemas"]["Organization"][];
        };
        /**
         * @description An organization to create, or its new values. Contacts and tags have calls of their own. `responsibles` is read as `responsibleId`.
         *
         *     Whether an array of an update replaces what the organization has or adds to it is not documented.
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
            /** @description The ids of the users who look after the organization. */
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
             * @description The id of the user who made the contact.
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
             * @description When the contact was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the contact was last changed.
             */
            updatedAt?: string;
        };
        /** @description One page of contacts in its envelope. Nothing says whether more follow. */
        ContactPage: {
            /** @description True on success. */
            success?: boolean;
            /** @description The page's contacts. */
            contacts: components["schemas"]["Contact"][];
        };
        /**
         * @description A contact to create, or its new values. `firstName` is required in an update too.
         *
         *     Whether an array of an update replaces what the contact has or adds to it is not documented.
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
            /** @description The currency's id. Which id is which currency is not documented; funnels have 1 unless told otherwise. */
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
        /** @description The workspace that the token stands for. */
        Workspace: {
            /** @description The workspace's id. No call takes it. */
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
            /** @description The tag's colour. How it looks when read is not documented; written it is `#rrggbb`. */
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
        /** @description The user that the token stands for. Most members can be null; there is no `name`. */
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
            /** @description What the user says of themselves. */
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
        /** @description The request cannot be carried out. A record that does not exist is answered so (code 1000001), or with 404. */
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
export type DealTaskResult = components['schemas']['DealTaskResult'];
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
                /** @description Text to find. Which members of a deal are searched is not documented. */
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
                /** @description What to sort by; a leading `-` turns the order round. The default order and what `commented` stands for are not documented. */
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
                    "application/json": components["schemas"]["DealTaskResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            default: components["responses"]["Unexpected"];
        };
        payload: components["schemas"]["DealTaskResult"]["task"];
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
                /** @description Text to find. Which members of an organization are searched is not documented. */
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
                /** @description What to sort by; a leading `-` turns the order round. The default order is not documented. */
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
                /** @description Text to find. Which members of a contact are searched is not documented. */
                search?: string;
                /** @description Only the contacts of these organizations (organization ids). */
                "organizations[]"?: string[];
                /** @description Records per page. Default and maximum are not documented; the vendor's sample is 50. */
                limit?: components["parameters"]["limit"];
                /** @description How many records to skip. The default is not documented; the vendor's sample is 0. */
                offset?: components["parameters"]["offset"];
                /** @description What to sort by; a leading `-` turns the order round. The default order is not documented. */
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
                /** @description The tag's id. Documented as text, though a tag shows it as an integer. */
                id: string;
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
                /** @description The tag's id. Documented as text, though a tag shows it as an integer. */
                id: string;
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
                /** @description The tag's id. Documented as text, though a tag shows it as an integer. */
                id: string;
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
